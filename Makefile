# The C library, for those who know no cargo. It needs a Rust toolchain all the same.
#
#   make && make install PREFIX=/usr/local

PREFIX ?= /usr/local
DESTDIR ?=
CARGO ?= cargo

all:
	$(CARGO) build --locked --release -p assize-ffi

install:
	$(CARGO) xtask install --prefix "$(PREFIX)" $(if $(DESTDIR),--destdir "$(DESTDIR)")

check:
	$(CARGO) xtask c

.PHONY: all install check
