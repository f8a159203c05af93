/* A C compiler lays every record out as the library does, with pointers of 8 and of 4 bytes: compiled, it has shown it. */

#include <assize.h>

#define WIDTH(wide, narrow) (sizeof(void *) == 8 ? (wide) : (narrow))
#define NAMED(record, member) record##_##member
#define SIZE(record, wide, narrow) typedef char NAMED(record, size_differs)[sizeof(record) == WIDTH(wide, narrow) ? 1 : -1];
#define PLACE(record, member, wide, narrow) typedef char NAMED(record, member##_differs)[offsetof(record, member) == WIDTH(wide, narrow) ? 1 : -1];

#include "layout.h"

int main(void) { return 0; }
