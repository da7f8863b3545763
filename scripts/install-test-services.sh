#!/usr/bin/env bash
# Brings what the tests beyond `npm test` need on Debian: real services and a browser, and the Supabase CLI,
# whose binaries for other platforms are not all published, so that a lockfile cannot hold it.
set -euo pipefail
cd "$(dirname "$0")/.."

SUPABASE_CLI_VERSION=3.1.0

export DEBIAN_FRONTEND=noninteractive
apt-get update -qq
apt-get install -y -qq chromium redis-server pgbouncer prometheus >/dev/null
npm install --silent --no-save --no-package-lock --prefix .tools "supabase@${SUPABASE_CLI_VERSION}"
