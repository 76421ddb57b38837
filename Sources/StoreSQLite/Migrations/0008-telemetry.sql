-- What sensors saw of accounts, days of accesses, and the state of inputs.

CREATE TABLE observations (
  id TEXT NOT NULL PRIMARY KEY,
  application TEXT NOT NULL,
  account TEXT NOT NULL,
  sensor TEXT NOT NULL,
  campaign TEXT,
  reference TEXT NOT NULL,
  last INTEGER NOT NULL,
  body TEXT NOT NULL
) STRICT;
CREATE INDEX observations_by_time ON observations (last, id);
CREATE INDEX observations_by_application ON observations (application, last, id);
CREATE INDEX observations_by_account ON observations (account, last, id);
CREATE INDEX observations_by_sensor ON observations (sensor, last, id);
CREATE INDEX observations_by_campaign ON observations (campaign, last, id) WHERE campaign IS NOT NULL;
CREATE UNIQUE INDEX observations_by_reference ON observations (account, reference);

CREATE TABLE access_logs (
  id TEXT NOT NULL PRIMARY KEY,
  account TEXT NOT NULL,
  day INTEGER NOT NULL,
  body TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX access_logs_by_day ON access_logs (account, day);

CREATE TABLE inputs (
  id TEXT NOT NULL PRIMARY KEY,
  body TEXT NOT NULL
) STRICT;
