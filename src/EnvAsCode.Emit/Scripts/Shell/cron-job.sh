
# eac_cron_job NAME SCHEDULE FUNCTION [VARIABLE]...: cron starts with an empty environment; the job carries what the function needs.
eac_cron_job() {
  local name="$1" schedule="$2" function="$3" mark="# envascode:$eac_key:$1" file="/var/tmp/envascode/$eac_key/$1.cron.sh" lines
  shift 3
  if ! command -v crontab > /dev/null; then
    if command -v apt-get > /dev/null; then
      eac_root apt-get update
      eac_root env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends cron
    else
      eac_root yum install -y cronie
    fi
  fi
  mkdir -p "${file%/*}"
  (
    umask 077
    {
      printf '#!/bin/bash\nset -euo pipefail\n'
      export -p | grep -E '^declare -x (AWS_|SAGEMAKER_|(PATH|HOME|LANG|IMAGE_VERSION)=|(https?|no)_proxy=|(HTTPS?|NO)_PROXY=)' || true
      declare -p eac_at eac_environment eac_key eac_state "$@"
      declare -f
      echo "{ $function; } 2>&1 | eac_tee ${file%.sh}.log"
    } > "$file"
  )
  lines="$(crontab -l 2> /dev/null | eac_cron_others "$mark" || true)"
  printf '%s\n' ${lines:+"$lines"} "$schedule /bin/bash $file $mark" | crontab -
  eac_remember eac_cron_drop "$mark"
  eac_root service cron start > /dev/null 2>&1 || eac_root cron 2> /dev/null || eac_root crond 2> /dev/null \
    || echo "cron does not start, and $name does not run." >&2
}
eac_cron_others() {
  local line
  while IFS= read -r line || [[ -n "$line" ]]; do
    [[ "$line" == *" $1" ]] || printf '%s\n' "$line"
  done
}
eac_cron_drop() {
  crontab -l | eac_cron_others "$1" | crontab -
}
