/* Stands between a process and its files: writes down what it does to them, or makes a call fail.

   Loaded with LD_PRELOAD. Looks only at paths below the folder given to `faults_watch`, and at what
   is written to the descriptor of acknowledgements; `*-shm` files are left alone (they are mapped,
   and rebuilt at opening). Everything else goes straight to the C library.

   A trace is a file of records, each written with one call so that none is torn:
     op (1 byte), lengths of path, other path and data (3 x 32 bits), offset (64 bits), the three.
*/
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

#define FILES 1024

static char watched[PATH_MAX];
static size_t watched_length;
static char *path_of[FILES];
static int trace = -1, acknowledging = -1;

/* What is to fail: calls of these kinds, from the first of them on, by number from 1. */
static char failing[64];
static long fail_at, seen;
static int fail_with, fail_ever_after;

#define REAL(name) \
  static __typeof__(&name) real; \
  if (!real) real = (__typeof__(&name))dlsym(RTLD_NEXT, #name)

void faults_watch(const char *folder, const char *trace_to, int acknowledgements) {
  snprintf(watched, sizeof watched, "%s", folder);
  watched_length = strlen(watched);
  acknowledging = acknowledgements;
  trace = -1;
  if (trace_to && *trace_to)
    trace = (int)syscall(SYS_openat, AT_FDCWD, trace_to, O_WRONLY | O_CREAT | O_APPEND, 0644);
}

void faults_fail(const char *kinds, long at, int with, int ever_after) {
  snprintf(failing, sizeof failing, "%s", kinds);
  fail_at = at; fail_with = with; fail_ever_after = ever_after; seen = 0;
}

long faults_seen(void) { return seen; }

static int inside(const char *path) {
  size_t length = path ? strlen(path) : 0;
  if (!watched_length || length < watched_length) return 0;
  if (strncmp(path, watched, watched_length)) return 0;
  if (path[watched_length] && path[watched_length] != '/') return 0;
  return length < 4 || strcmp(path + length - 4, "-shm");
}

/* An absolute path; relative ones are few and short here. */
static const char *full(int folder, const char *path, char *room) {
  if (!path || *path == '/') return path;
  char here[PATH_MAX];
  if (folder == AT_FDCWD) {
    if (!getcwd(here, sizeof here)) return path;
  } else if (folder >= 0 && folder < FILES && path_of[folder]) {
    snprintf(here, sizeof here, "%s", path_of[folder]);
  } else return path;
  snprintf(room, PATH_MAX, "%.*s/%s", PATH_MAX / 2, here, path);
  return room;
}

static void tell(char op, const char *path, const char *other, off_t offset, const void *data, size_t size) {
  if (trace < 0) return;
  uint32_t lengths[3] = {path ? strlen(path) : 0, other ? strlen(other) : 0, (uint32_t)size};
  int64_t at = offset;
  struct iovec parts[6] = {
    {&op, 1}, {lengths, sizeof lengths}, {&at, sizeof at},
    {(void *)path, lengths[0]}, {(void *)other, lengths[1]}, {(void *)data, size}};
  int kept = errno;
  syscall(SYS_writev, trace, parts, 6);
  errno = kept;
}

/* Whether this call is to fail: 'w' write, 's' sync, 't' truncate, 'o' open, 'u' unlink,
   'r' rename, 'm' make a folder. */
static int fails(char kind) {
  if (!fail_at || !strchr(failing, kind)) return 0;
  seen++;
  if (seen != fail_at && !(fail_ever_after && seen > fail_at)) return 0;
  errno = fail_with;
  return 1;
}

static const char *watched_file(int fd) {
  return fd >= 0 && fd < FILES ? path_of[fd] : NULL;
}

static int opened(int fd, const char *path, int flags, int was_there) {
  if (fd < 0 || fd >= FILES || !inside(path)) return fd;
  free(path_of[fd]);
  path_of[fd] = strdup(path);
  struct stat found;
  if (!fstat(fd, &found) && S_ISREG(found.st_mode)) {
    if (!was_there) tell('c', path, NULL, 0, NULL, 0);
    else if (flags & O_TRUNC) tell('t', path, NULL, 0, NULL, 0);
  }
  return fd;
}

static int open_at(int folder, const char *given, int flags, mode_t mode) {
  char room[PATH_MAX];
  const char *path = full(folder, given, room);
  int ours = inside(path);
  if (ours && (flags & O_ACCMODE) != O_RDONLY && fails('o')) return -1;
  struct stat found;
  int was_there = ours && !stat(path, &found);
  int fd = (int)syscall(SYS_openat, folder, given, flags, mode);
  return ours ? opened(fd, path, flags, was_there) : fd;
}

#define MODE(flags) \
  mode_t mode = 0; \
  if ((flags) & (O_CREAT | O_TMPFILE)) { va_list rest; va_start(rest, flags); mode = va_arg(rest, mode_t); va_end(rest); }

int open(const char *path, int flags, ...) { MODE(flags) return open_at(AT_FDCWD, path, flags, mode); }
int open64(const char *path, int flags, ...) { MODE(flags) return open_at(AT_FDCWD, path, flags, mode); }
int openat(int at, const char *path, int flags, ...) { MODE(flags) return open_at(at, path, flags, mode); }
int openat64(int at, const char *path, int flags, ...) { MODE(flags) return open_at(at, path, flags, mode); }
int creat(const char *path, mode_t mode) { return open_at(AT_FDCWD, path, O_CREAT | O_WRONLY | O_TRUNC, mode); }
int creat64(const char *path, mode_t mode) { return creat(path, mode); }

int close(int fd) {
  REAL(close);
  if (fd >= 0 && fd < FILES && path_of[fd]) { free(path_of[fd]); path_of[fd] = NULL; }
  return real(fd);
}

int dup2(int from, int to) {
  REAL(dup2);
  if (to >= 0 && to < FILES && path_of[to]) { free(path_of[to]); path_of[to] = NULL; }
  return real(from, to);
}

ssize_t write(int fd, const void *data, size_t size) {
  REAL(write);
  const char *path = watched_file(fd);
  if (path && fails('w')) return -1;
  ssize_t written = real(fd, data, size);
  if (written > 0 && path) tell('w', path, NULL, lseek(fd, 0, SEEK_CUR) - written, data, written);
  else if (written > 0 && fd == acknowledging) tell('a', NULL, NULL, 0, data, written);
  return written;
}

ssize_t writev(int fd, const struct iovec *parts, int count) {
  REAL(writev);
  if (!watched_file(fd)) return real(fd, parts, count);
  ssize_t all = 0;
  for (int i = 0; i < count; i++) {
    ssize_t written = write(fd, parts[i].iov_base, parts[i].iov_len);
    if (written < 0) return all ? all : written;
    all += written;
    if ((size_t)written < parts[i].iov_len) break;
  }
  return all;
}

ssize_t pwrite64(int fd, const void *data, size_t size, off64_t offset) {
  REAL(pwrite64);
  const char *path = watched_file(fd);
  if (path && fails('w')) return -1;
  ssize_t written = real(fd, data, size, offset);
  if (written > 0 && path) tell('w', path, NULL, offset, data, written);
  return written;
}
ssize_t pwrite(int fd, const void *data, size_t size, off_t offset) { return pwrite64(fd, data, size, offset); }

static int cut(int fd, off64_t length) {
  const char *path = watched_file(fd);
  if (path && fails('t')) return -1;
  int done = (int)syscall(SYS_ftruncate, fd, length);
  if (!done && path) tell('t', path, NULL, length, NULL, 0);
  return done;
}
int ftruncate(int fd, off_t length) { return cut(fd, length); }
int ftruncate64(int fd, off64_t length) { return cut(fd, length); }

static int forced(int fd, long call) {
  const char *path = watched_file(fd);
  if (path && fails('s')) return -1;
  int done = (int)syscall(call, fd);
  if (!done && path) tell('s', path, NULL, 0, NULL, 0);
  return done;
}
int fsync(int fd) { return forced(fd, SYS_fsync); }
int fdatasync(int fd) { return forced(fd, SYS_fdatasync); }

static int removed(int folder, const char *given, int flags) {
  char room[PATH_MAX];
  const char *path = full(folder, given, room);
  int ours = inside(path);
  if (ours && fails('u')) return -1;
  int done = (int)syscall(SYS_unlinkat, folder, given, flags);
  if (!done && ours) tell('u', path, NULL, 0, NULL, 0);
  return done;
}
int unlink(const char *path) { return removed(AT_FDCWD, path, 0); }
int unlinkat(int folder, const char *path, int flags) { return removed(folder, path, flags); }
int rmdir(const char *path) { return removed(AT_FDCWD, path, AT_REMOVEDIR); }
int remove(const char *path) { int done = unlink(path); return done && errno == EISDIR ? rmdir(path) : done; }

int renameat(int from_folder, const char *from, int to_folder, const char *to) {
  char one[PATH_MAX], two[PATH_MAX];
  const char *path = full(from_folder, from, one), *other = full(to_folder, to, two);
  int ours = inside(path) || inside(other);
  if (ours && fails('r')) return -1;
  int done = (int)syscall(SYS_renameat2, from_folder, from, to_folder, to, 0);
  if (!done && ours) tell('r', path, other, 0, NULL, 0);
  return done;
}
int rename(const char *from, const char *to) { return renameat(AT_FDCWD, from, AT_FDCWD, to); }

int mkdirat(int folder, const char *given, mode_t mode) {
  char room[PATH_MAX];
  const char *path = full(folder, given, room);
  int ours = inside(path);
  if (ours && fails('m')) return -1;
  int done = (int)syscall(SYS_mkdirat, folder, given, mode);
  if (!done && ours) tell('m', path, NULL, 0, NULL, 0);
  return done;
}
int mkdir(const char *path, mode_t mode) { return mkdirat(AT_FDCWD, path, mode); }

/* What would copy without passing through here is not there: callers fall back to writing. */
ssize_t sendfile(int out, int in, off_t *offset, size_t count) { (void)out; (void)in; (void)offset; (void)count; errno = EINVAL; return -1; }
ssize_t sendfile64(int out, int in, off64_t *offset, size_t count) { (void)out; (void)in; (void)offset; (void)count; errno = EINVAL; return -1; }
ssize_t copy_file_range(int in, off64_t *a, int out, off64_t *b, size_t count, unsigned flags) { (void)in; (void)a; (void)out; (void)b; (void)count; (void)flags; errno = EXDEV; return -1; }
