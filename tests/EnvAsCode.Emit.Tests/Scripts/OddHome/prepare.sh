#!/bin/bash
# A home with what people have in theirs. Every line of the user's own holds the word "mine".
set -euo pipefail
cd "$1"

# Start-up files: no last line end, narrow modes, other line ends, a link into a repository, a hard link, bytes that are no text.
printf 'export MINE=1 # mine\nexport PATH="$PATH:/mine"' > .bashrc
chmod 600 .bashrc
printf '# mine\r\nexport EDITOR=mine\r\n' > .profile
printf 'ls mine' > .bash_history
chmod 600 .bash_history
mkdir -p dotfiles/.git
printf '[user]\n\t# mine\n\tname = Mine\n[credential]\n\thelper = store --file=/mine\n' > dotfiles/gitconfig
chmod 640 dotfiles/gitconfig
ln -s dotfiles/gitconfig .gitconfig
printf 'alias mine=true\n' > .zshrc
ln .zshrc dotfiles/zshrc
printf 'mine\0mine\n' > .bash_aliases
printf '"channels": ["mine"]\nenvs_dirs : ["/mine"]\n' > .condarc
printf 'https://mine:mine@example.com\n' > .git-credentials
chmod 600 .git-credentials
mkdir -m 700 .ssh
printf 'mine\n' > .ssh/id_ed25519
chmod 600 .ssh/id_ed25519

# Settings: comments and a last comma, another shape, broken, read-only, no rights at all, another encoding, nothing.
mkdir -p .jupyter/labconfig .jupyter/lab/user-settings/{@krassowski/jupyterlab-lsp,@ryantam626/jupyterlab_code_formatter}
printf '{\r\n  // mine\r\n  "mine": [1, 2,],\r\n  "ServerApp": { "mine": true, }, /* mine */\r\n}\r\n' > .jupyter/jupyter_server_config.json
printf '["mine"]\n' > .jupyter/labconfig/page_config.json
printf '{ "mine": ' > .jupyter/lab/user-settings/@krassowski/jupyterlab-lsp/completion.jupyterlab-settings
formatter=.jupyter/lab/user-settings/@ryantam626/jupyterlab_code_formatter/settings.jupyterlab-settings
printf '{ "mine": 1 }\n' > "$formatter"
chmod 444 "$formatter"
printf '{ "mine": 1 }\n' > .jupyter/no-rights.json
chmod 000 .jupyter/no-rights.json
printf '{ "mine": "\xe9" }\n' > .jupyter/latin-1.json
: > .jupyter/empty.json
mkdir -p .ipython/profile_default/startup sagemaker-code-editor-server-data/data/User
printf 'mine = 1' > .ipython/profile_default/startup/00-mine.py
printf '// mine\n{ "editor.fontSize": 12, "mine": null }' > sagemaker-code-editor-server-data/data/User/settings.json

# Where a script writes: a folder of the same name, a link to one elsewhere, one that leads nowhere, one to itself, a misspelt package.
mkdir -p package-management .lsp_symlink/opt 'my notebooks'
printf 'mine\n' > package-management/mine.txt
printf 'mine\n' > .lsp_symlink/opt/mine
ln -s 'my notebooks' notebooks
ln -s nowhere dangling
ln -s loop loop
printf 'pandsa==1.0 # mine\n' > requirements.txt

# Names and kinds.
for name in 'blank and '\''quote'\''.ipynb' $'line\nend' '$(touch mine)' '-rf' '*' 'é日' '~'; do
  printf 'mine\n' > "./$name"
done
printf '#!/bin/sh\n# mine\n' > tool
chmod 4755 tool
mkdir -m 2770 shared
mkdir -m 1777 drop
mkfifo queue
mkdir -p .local/bin .config .cache
printf 'mine\n' > .local/bin/mine
printf 'mine\n' > .config/mine
if [[ "$(id -u)" -eq 0 ]]; then
  # A home belongs to its user, whoever runs the script.
  chown -R -h 1000:1000 .
  chmod 4755 tool
  chown 65534:65534 .config/mine
fi
