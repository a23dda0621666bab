#define CURL_DISABLE_TYPECHECK
#include "ccurl.h"
#include <curl/curl.h>
#include <dlfcn.h>
#include <pthread.h>
#include <stdio.h>
#include <string.h>

/* curl brings some twenty libraries with it, which cost more to load than reading a paper does. They are loaded when the
   first mail is sent, not when the program starts. */
#define EACH(DO) DO(global_init) DO(easy_init) DO(easy_setopt) DO(easy_perform) DO(easy_getinfo) DO(easy_strerror) \
  DO(easy_cleanup) DO(slist_append) DO(slist_free_all)
#define DECLARE(name) __typeof__(&curl_##name) name;
static struct { EACH(DECLARE) } lib;
static int is_there = 0;

struct source {
  const char *data;
  size_t left;
};

/* Hears what is said, to know how far the talk came: a no to the recipient or the letter is about this mail, a no before
   that (greeting, TLS, sign-in, sender) is about the server or its settings. */
static int hear(CURL *curl, curl_infotype type, char *data, size_t size, void *pointer) {
  (void)curl;
  if (type == CURLINFO_HEADER_OUT && size >= 5 && memcmp(data, "RCPT ", 5) == 0) *(int *)pointer = 1;
  return 0;
}

static size_t give(char *buffer, size_t size, size_t count, void *pointer) {
  struct source *source = pointer;
  size_t room = size * count;
  size_t part = source->left < room ? source->left : room;
  memcpy(buffer, source->data, part);
  source->data += part;
  source->left -= part;
  return part;
}

static pthread_once_t once = PTHREAD_ONCE_INIT;
static void begin(void) {
  void *handle = dlopen("libcurl.so.4", RTLD_NOW | RTLD_LOCAL);
  if (!handle) return;
#define FIND(name) \
  if (!(lib.name = (__typeof__(lib.name))dlsym(handle, "curl_" #name))) return;
  EACH(FIND)
  is_there = lib.global_init(CURL_GLOBAL_DEFAULT) == CURLE_OK;
}

int jamna_smtp_send(const char *url, int tls, const char *user, const char *password, const char *from,
                    const char *recipient, const char *data, size_t length, long timeout_seconds, long *code,
                    int *reached, char *error, size_t error_size) {
  pthread_once(&once, begin);
  *code = 0;
  *reached = 0;
  if (error_size > 0) error[0] = 0;
  if (!is_there) {
    snprintf(error, error_size, "libcurl.so.4 is not installed");
    return -1;
  }
  CURL *curl = lib.easy_init();
  if (!curl) return -1;
  struct source source = {data, length};
  struct curl_slist *recipients = lib.slist_append(NULL, recipient);
  lib.easy_setopt(curl, CURLOPT_URL, url);
  lib.easy_setopt(curl, CURLOPT_USE_SSL, tls == 0 ? (long)CURLUSESSL_NONE : (long)CURLUSESSL_ALL);
  if (user && user[0]) {
    lib.easy_setopt(curl, CURLOPT_USERNAME, user);
    lib.easy_setopt(curl, CURLOPT_PASSWORD, password ? password : "");
  }
  lib.easy_setopt(curl, CURLOPT_MAIL_FROM, from);
  lib.easy_setopt(curl, CURLOPT_MAIL_RCPT, recipients);
  lib.easy_setopt(curl, CURLOPT_READFUNCTION, give);
  lib.easy_setopt(curl, CURLOPT_READDATA, &source);
  lib.easy_setopt(curl, CURLOPT_UPLOAD, 1L);
  lib.easy_setopt(curl, CURLOPT_TIMEOUT, timeout_seconds);
  lib.easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
  lib.easy_setopt(curl, CURLOPT_VERBOSE, 1L);
  lib.easy_setopt(curl, CURLOPT_DEBUGFUNCTION, hear);
  lib.easy_setopt(curl, CURLOPT_DEBUGDATA, reached);
  CURLcode result = lib.easy_perform(curl);
  lib.easy_getinfo(curl, CURLINFO_RESPONSE_CODE, code);
  if (result != CURLE_OK && error_size > 0) {
    strncpy(error, lib.easy_strerror(result), error_size - 1);
    error[error_size - 1] = 0;
  }
  lib.slist_free_all(recipients);
  lib.easy_cleanup(curl);
  return result == CURLE_OK ? (int)*code : -(int)result;
}
