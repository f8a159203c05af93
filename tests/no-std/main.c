/* Calls the probe: see src/lib.rs. */
#include <stdio.h>

int assize_probe(void);

int main(void) {
    int wrong = assize_probe();
    puts(wrong ? "the core gave another answer without std" : "the core answers without std");
    return wrong;
}
