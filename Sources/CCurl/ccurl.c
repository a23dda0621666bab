#include "ccurl.h"
#include <curl/curl.h>
#include <pthread.h>
#include <string.h>

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
static void begin(void) { curl_global_init(CURL_GLOBAL_DEFAULT); }

int jamna_smtp_send(const char *url, int tls, const char *user, const char *password, const char *from,
                    const char *recipient, const char *data, size_t length, long timeout_seconds, long *code,
                    int *reached, char *error, size_t error_size) {
  pthread_once(&once, begin);
  *code = 0;
  *reached = 0;
  if (error_size > 0) error[0] = 0;
  CURL *curl = curl_easy_init();
  if (!curl) return -1;
  struct source source = {data, length};
  struct curl_slist *recipients = curl_slist_append(NULL, recipient);
  curl_easy_setopt(curl, CURLOPT_URL, url);
  curl_easy_setopt(curl, CURLOPT_USE_SSL, tls == 0 ? (long)CURLUSESSL_NONE : (long)CURLUSESSL_ALL);
  if (user && user[0]) {
    curl_easy_setopt(curl, CURLOPT_USERNAME, user);
    curl_easy_setopt(curl, CURLOPT_PASSWORD, password ? password : "");
  }
  curl_easy_setopt(curl, CURLOPT_MAIL_FROM, from);
  curl_easy_setopt(curl, CURLOPT_MAIL_RCPT, recipients);
  curl_easy_setopt(curl, CURLOPT_READFUNCTION, give);
  curl_easy_setopt(curl, CURLOPT_READDATA, &source);
  curl_easy_setopt(curl, CURLOPT_UPLOAD, 1L);
  curl_easy_setopt(curl, CURLOPT_TIMEOUT, timeout_seconds);
  curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
  curl_easy_setopt(curl, CURLOPT_VERBOSE, 1L);
  curl_easy_setopt(curl, CURLOPT_DEBUGFUNCTION, hear);
  curl_easy_setopt(curl, CURLOPT_DEBUGDATA, reached);
  CURLcode result = curl_easy_perform(curl);
  curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, code);
  if (result != CURLE_OK && error_size > 0) {
    strncpy(error, curl_easy_strerror(result), error_size - 1);
    error[error_size - 1] = 0;
  }
  curl_slist_free_all(recipients);
  curl_easy_cleanup(curl);
  return result == CURLE_OK ? (int)*code : -(int)result;
}
