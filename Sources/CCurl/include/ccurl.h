#pragma once
#include <stddef.h>

/* Sends one mail over SMTP. tls: 0 none, 1 STARTTLS required, 2 TLS from the start.
   Returns the server's last reply code (250 and the like) when it was taken, else a negative number;
   *code gets the reply code (0 when there was none), *reached is 1 when the talk came as far as the recipient, error gets a
   short text. */
int jamna_smtp_send(const char *url, int tls, const char *user, const char *password, const char *from,
                    const char *recipient, const char *data, size_t length, long timeout_seconds, long *code,
                    int *reached, char *error, size_t error_size);
