#!/bin/bash
# The programs of a Studio machine, beside the system's own: those that would ask a network do nothing, or answer as it would.
set -euo pipefail
root="$1" user="$2"
mkdir -p "$root"/{bin,home,tmp,repositories,etc/apt/sources.list.d,var/log/apps,var/tmp}
mkdir -p "$root"/opt/{conda/bin,conda/envs/studio/bin,ml/metadata}
cat > "$root/opt/ml/metadata/resource-metadata.json" << 'END'
{
  "DomainId": "d-1", "SpaceName": "space", "UserProfileName": "ada",
  "ResourceArn": "arn:aws:sagemaker:eu-west-1:123456789012:app/x"
}
END
printf '127.0.0.1 localhost' > "$root/etc/hosts"
program() {
  { echo '#!/bin/bash'; cat; } > "$root/bin/$1"
  chmod 755 "$root/bin/$1"
}
for name in apt-get yum npm micromamba service cron supervisorctl restart-jupyter-server sagemaker-code-editor; do
  program "$name" <<< ':'
done
program sudo <<< 'while [[ "$1" == --* ]]; do shift; done; exec "$@"'
program curl <<< 'while [[ $# -gt 0 ]]; do if [[ "$1" == -o ]]; then echo file > "$2"; fi; shift; done'
program crontab << END
if [[ "\$1" == -l ]]; then cat "$root/crontab"; else cat > "$root/crontab.\$\$"; mv "$root/crontab.\$\$" "$root/crontab"; fi
END
program aws << 'END'
if [[ "$1 $2" == 's3 cp' && "${*: -1}" == */certificates/ ]]; then
  printf -- '-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n' > "${*: -1}/ca.pem"
elif [[ "$1" == sagemaker ]]; then
  echo value
fi
END
program python3 << 'END'
case "$*" in
  *'-m pip install'*pandsa* | *'-m pip install'*/requirements.txt) grep -q pandsa "${*: -1}" && exit 1; exit 0 ;;
  *'-m pip'* | *idle.shutdown.py*) exit 0 ;;
esac
exec /usr/bin/python3 "$@"
END
ln -s "$root/bin/python3" "$root/opt/conda/bin/python3"
ln -s "$root/bin/python3" "$root/opt/conda/envs/studio/bin/python3"

# What is cloned is there, under the address that it has elsewhere.
git init -q --bare "$root/repositories/any.git"
git init -q -b main "$root/work"
git -C "$root/work" -c user.name=x -c user.email=x@example.com commit -q --allow-empty -m first
git -C "$root/work" push -q "$root/repositories/any.git" main
git -C "$root/repositories/any.git" symbolic-ref HEAD refs/heads/main
rm -rf "$root/work"
cp -R "$root/repositories/any.git" "$root/repositories/amazon-sagemaker-studio-package-management.git"
mv "$root/repositories/any.git" "$root/repositories/sagemaker-studio-lifecycle-config-examples.git"
cat > "$root/etc/gitconfig" << END
[url "file://$root/repositories/"]
	insteadOf = https://github.com/aws-samples/
[safe]
	directory = *
END
chmod 755 "$root"
if [[ "$(id -u)" -ne "$user" ]]; then
  chown -R "$user:$user" "$root"
fi
