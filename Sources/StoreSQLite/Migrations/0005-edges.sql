-- What is not journaled: outgoing events, sessions, sign-in links, answers to repeated requests, settings.

CREATE TABLE messages (
  id TEXT NOT NULL PRIMARY KEY,
  type TEXT NOT NULL,
  payload BLOB NOT NULL,
  at INTEGER NOT NULL
) STRICT;
CREATE INDEX messages_by_time ON messages (at);

CREATE TABLE deliveries (
  message TEXT NOT NULL REFERENCES messages (id) ON DELETE CASCADE,
  webhook TEXT NOT NULL REFERENCES webhooks (id) ON DELETE CASCADE,
  attempts INTEGER NOT NULL DEFAULT 0,
  -- When to try next; null once it is delivered or given up.
  next_at INTEGER,
  delivered_at INTEGER,
  last_error TEXT,
  PRIMARY KEY (message, webhook)
) STRICT, WITHOUT ROWID;
CREATE INDEX deliveries_due ON deliveries (next_at, message, webhook) WHERE next_at IS NOT NULL;
CREATE INDEX deliveries_done ON deliveries (delivered_at) WHERE delivered_at IS NOT NULL;
CREATE INDEX deliveries_by_webhook ON deliveries (webhook);

CREATE TABLE sessions (
  token_digest TEXT NOT NULL PRIMARY KEY,
  operator TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  expires_at INTEGER NOT NULL,
  -- Object: subject to microseconds.
  revealed TEXT NOT NULL
) STRICT;
CREATE INDEX sessions_by_operator ON sessions (operator);
CREATE INDEX sessions_by_end ON sessions (expires_at);

CREATE TABLE sign_in_links (
  digest TEXT NOT NULL PRIMARY KEY,
  operator TEXT NOT NULL,
  expires_at INTEGER NOT NULL
) STRICT;
CREATE INDEX sign_in_links_by_end ON sign_in_links (expires_at);

CREATE TABLE idempotency (
  principal TEXT NOT NULL,
  key TEXT NOT NULL,
  request_digest TEXT NOT NULL,
  status INTEGER NOT NULL,
  sealed_body BLOB NOT NULL,
  expires_at INTEGER NOT NULL,
  PRIMARY KEY (principal, key)
) STRICT;
CREATE INDEX idempotency_by_end ON idempotency (expires_at);

CREATE TABLE settings (
  name TEXT NOT NULL PRIMARY KEY,
  value TEXT NOT NULL
) STRICT;
