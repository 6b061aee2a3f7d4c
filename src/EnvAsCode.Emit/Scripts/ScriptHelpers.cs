namespace EnvAsCode.Emit.Scripts;

/// <summary>The bash of helpers that need nothing of the declaration.</summary>
internal static class ScriptHelpers
{
    /// <summary>See <see cref="ScriptHelper.AsRoot"/>. A proxy that the script sets holds for root too.</summary>
    public const string AsRoot =
        """

        # The system's own: as root, or through sudo.
        as_root() {
          if [[ "$(id -u)" -eq 0 ]]; then
            "$@"
          else
            sudo "$@"
          fi
        }
        """;

    /// <summary>See <see cref="ScriptHelper.Work"/>.</summary>
    public const string Work =
        """

        # Temporary files, removed at the end.
        work="$(mktemp -d)"
        trap 'rm -rf "$work"' EXIT
        """;

    /// <summary>See <see cref="ScriptHelper.Metadata"/>.</summary>
    public const string Metadata =
        """

        # What Studio says of this application.
        metadata() {
          "$prefix/bin/python3" -c 'import json, sys; print(json.load(open("/opt/ml/metadata/resource-metadata.json")).get(sys.argv[1]) or "")' "$1"
        }
        """;

    /// <summary>See <see cref="ScriptHelper.ProfileTag"/>.</summary>
    public const string ProfileTag =
        """

        # A tag of the user profile; nothing if it has none.
        profile_tag() {
          local arn value
          arn="$(aws sagemaker describe-user-profile --domain-id "$studio_domain_id" --user-profile-name "$studio_user_profile_name" --query UserProfileArn --output text)"
          value="$(aws sagemaker list-tags --resource-arn "$arn" --query "Tags[?Key=='$1'].Value | [0]" --output text)"
          [[ "$value" == None ]] || echo "$value"
        }
        """;

    /// <summary>See <see cref="ScriptHelper.AppendLine"/>.</summary>
    public const string AppendLine =
        """

        # append_line FILE LINE: at its end, unless the file has it.
        append_line() {
          if ! grep -qsxF -e "$2" "$1"; then
            mkdir -p "$(dirname "$1")"
            printf '%s\n' "$2" >> "$1"
          fi
        }
        """;

    /// <summary>See <see cref="ScriptHelper.SetVariable"/>; <c>$variables</c> is set before.</summary>
    public const string SetVariable =
        """
        mkdir -p "$HOME/.envascode" "$HOME/.ipython/profile_default/startup"
        : > "$HOME/.envascode/$variables.sh"
        : > "$HOME/.ipython/profile_default/startup/00-$variables.py"

        # set_variable WHERE NAME VALUE: here, and in shells or notebooks; the files are made anew at each start.
        set_variable() {
          export "$2=$3"
          if [[ "$1" == *shells* ]]; then
            printf 'export %s=%q\n' "$2" "$3" >> "$HOME/.envascode/$variables.sh"
            append_line "$HOME/.bashrc" "[ ! -r ~/.envascode/$variables.sh ] || . ~/.envascode/$variables.sh"
            append_line "$HOME/.profile" "[ ! -r ~/.envascode/$variables.sh ] || . ~/.envascode/$variables.sh"
          fi
          if [[ "$1" == *notebooks* ]]; then
            "$prefix/bin/python3" -c 'import sys; print("__import__(\"os\").environ[%r] = %r" % tuple(sys.argv[1:]))' "$2" "$3" \
              >> "$HOME/.ipython/profile_default/startup/00-$variables.py"
          fi
        }
        """;

    /// <summary>
    /// See <see cref="ScriptHelper.TrustCertificates"/>. One file for OpenSSL and Python, requests, curl, the AWS SDKs, pip, git, Node.js
    /// and conda.
    /// </summary>
    public const string TrustCertificates =
        """

        # The certificates in $work/certificates, behind what is trusted anyway.
        trust_certificates() {
          local bundle="$HOME/.envascode/ca-bundle.pem" trusted name
          {
            for trusted in /etc/ssl/certs/ca-certificates.crt /etc/pki/tls/certs/ca-bundle.crt "$prefix/ssl/cacert.pem"; do
              if [[ -r "$trusted" ]]; then
                cat "$trusted"
                break
              fi
            done
            find "$work/certificates" -type f -print0 | sort -z | xargs -0 -r grep -lZ -e '-----BEGIN CERTIFICATE-----' | xargs -0 -r awk '{ sub(/\r$/, ""); print }'
          } > "$bundle.new"
          mv -f "$bundle.new" "$bundle"
          for name in SSL_CERT_FILE REQUESTS_CA_BUNDLE CURL_CA_BUNDLE AWS_CA_BUNDLE PIP_CERT GIT_SSL_CAINFO NODE_EXTRA_CA_CERTS CONDA_SSL_VERIFY; do
            set_variable 'shells notebooks' "$name" "$bundle"
          done
        }
        """;

    /// <summary>See <see cref="ScriptHelper.MergeJson"/>.</summary>
    public const string MergeJson =
        """

        # merge_json FILE ours|theirs [as_root] < SETTINGS: objects member by member; where both have a value, ours or the file's wins.
        merge_json() {
          ${3:-} mkdir -p "$(dirname "$1")"
          ${3:-} "$prefix/bin/python3" -c '
        import json, os, sys
        def merge(old, new):
            for key, value in new.items():
                if isinstance(value, dict) and isinstance(old.get(key), dict):
                    merge(old[key], value)
                elif sys.argv[2] == "ours" or key not in old:
                    old[key] = value
        path, new, old = sys.argv[1], json.load(sys.stdin), {}
        if os.path.exists(path) and os.path.getsize(path):
            try:
                with open(path, encoding="utf-8") as file:
                    old = json.load(file)
            except ValueError as error:
                sys.exit(print(path, "is not plain JSON and stays as it is:", error, file=sys.stderr))
        before = json.dumps(old)
        merge(old, new)
        if json.dumps(old) != before or not os.path.exists(path):
            with open(path + ".envascode", "w", encoding="utf-8") as file:
                json.dump(old, file, indent=2, ensure_ascii=False)
                file.write("\n")
            os.replace(path + ".envascode", path)
        ' "$1" "$2"
        }
        """;

    /// <summary>See <see cref="ScriptHelper.GitClone"/>.</summary>
    public const string GitClone =
        """

        # git_clone URL REF FOLDER [OPTION]: what the user has changed in a clone stays, and does not keep the application from starting.
        git_clone() {
          local url="$1" ref="$2" folder="$3"
          shift 3
          if [[ ! -e "$folder/.git" ]]; then
            git clone --quiet "$@" -- "$url" "$folder"
            [[ -z "$ref" ]] || git -C "$folder" checkout --quiet "$ref" --
          elif ! git -C "$folder" fetch --quiet --tags origin; then
            echo "$folder is not brought up to date: $url does not answer." >&2
          elif [[ -n "$ref" ]] && ! git -C "$folder" checkout --quiet "$ref" --; then
            echo "$folder stays at another commit than $ref." >&2
          elif git -C "$folder" symbolic-ref --quiet HEAD > /dev/null && ! git -C "$folder" merge --quiet --ff-only '@{upstream}'; then
            echo "$folder has commits of its own and stays as it is." >&2
          fi
          if [[ $# -gt 0 ]]; then
            git -C "$folder" submodule --quiet update --init --recursive || echo "The submodules of $folder stay as they are." >&2
          fi
        }
        """;

    /// <summary>See <see cref="ScriptHelper.Download"/>.</summary>
    public const string Download =
        """

        # download URL FILE [ALGORITHM DIGEST]
        download() {
          if command -v curl > /dev/null; then
            curl -fsSL --retry 3 -o "$2" -- "$1"
          elif command -v wget > /dev/null; then
            wget -q --tries=3 -O "$2" -- "$1"
          else
            "${prefix:-}/bin/python3" -c 'import sys, urllib.request; urllib.request.urlretrieve(sys.argv[1], sys.argv[2])' "$1" "$2"
          fi
          if [[ $# -gt 2 ]] && ! echo "$4  $2" | "$3sum" --check --status; then
            echo "$1 does not have the $3 checksum $4." >&2
            return 1
          fi
        }
        """;

    /// <summary>See <see cref="ScriptHelper.VerifySignature"/>.</summary>
    public const string VerifySignature =
        """

        # verify_signature FILE SIGNATURE KEYS FINGERPRINT: what gpg calls valid says who signed; any other key of the file does not count.
        verify_signature() {
          local keys status
          keys="$(mktemp -d "$work/keys.XXXXXX")"
          gpg --homedir "$keys" --batch --quiet --import "$3"
          status="$(gpg --homedir "$keys" --batch --status-fd 1 --verify "$2" "$1" || true)"
          if grep -qE '^\[GNUPG:\] (BADSIG|EXPSIG|EXPKEYSIG|REVKEYSIG) ' <<< "$status" \
            || ! grep -qE "^\\[GNUPG:\\] VALIDSIG ($4 .*|.* $4)\$" <<< "$status"; then
            echo "The download has no valid signature of $4." >&2
            return 1
          fi
        }
        """;

    /// <summary>See <see cref="ScriptHelper.CronJob"/>.</summary>
    public const string CronJob =
        """

        # cron_job NAME SCHEDULE FUNCTION [VARIABLE]...: cron starts with an empty environment, so that the job carries what the function needs.
        cron_job() {
          local name="$1" schedule="$2" function="$3" file="/var/tmp/envascode/cron-$1.sh"
          shift 3
          if ! command -v crontab > /dev/null; then
            if command -v apt-get > /dev/null; then
              as_root apt-get update
              as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends cron
            else
              as_root yum install -y cronie
            fi
          fi
          mkdir -p /var/tmp/envascode
          (
            umask 077
            {
              printf '#!/bin/bash\nset -euo pipefail\n'
              export -p | grep -E '^declare -x (AWS_|SAGEMAKER_|PATH=|HOME=|LANG=|https?_proxy=|no_proxy=|HTTPS?_PROXY=|NO_PROXY=)' || true
              [[ $# -eq 0 ]] || declare -p "$@"
              declare -f
              echo "$function"
            } > "$file"
          )
          {
            crontab -l 2> /dev/null | grep -vxE ".* # envascode:$name" || true
            echo "$schedule /bin/bash $file >> ${file%.sh}.log 2>&1 # envascode:$name"
          } | crontab -
          as_root service cron start > /dev/null 2>&1 || as_root cron 2> /dev/null || as_root crond 2> /dev/null \
            || echo "cron does not start, and $name does not run." >&2
        }
        """;
}
