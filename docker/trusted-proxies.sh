#!/bin/sh
# Runs before nginx starts. Writes for nginx whose word about a visitor's address and scheme is believed: that of the
# addresses and networks in TRUSTED_PROXIES, with commas or blanks between. Where none is named, nobody is believed.
set -eu
list=${1:-/tmp/trusted-proxies.conf}
: >"$list"
for proxy in $(echo "${TRUSTED_PROXIES:-}" | tr ',' ' '); do
  case $proxy in
    *[!0-9a-fA-F.:/]*)
      echo "TRUSTED_PROXIES: write the addresses or networks of the proxies in front, such as 192.0.2.10,2001:db8::/48" >&2
      exit 1
      ;;
  esac
  echo "set_real_ip_from $proxy;" >>"$list"
done
