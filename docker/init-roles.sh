#!/bin/sh
# Runs once, when the database is made: the role that owns and migrates, and the one that serves.
set -eu
psql --set=ON_ERROR_STOP=1 --username="${POSTGRES_USER:-postgres}" --dbname="$POSTGRES_DB" \
  --set=database="$POSTGRES_DB" --set=owner="$WEFT_OWNER_PASSWORD" --set=app="$WEFT_APP_PASSWORD" <<'SQL'
CREATE ROLE weft_owner LOGIN PASSWORD :'owner';
CREATE ROLE weft_app LOGIN PASSWORD :'app';
ALTER DATABASE :"database" OWNER TO weft_owner;
REVOKE ALL ON DATABASE :"database" FROM PUBLIC;
GRANT CONNECT, TEMPORARY ON DATABASE :"database" TO weft_app;
SQL
