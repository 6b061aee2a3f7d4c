using System;
using System.Collections.Generic;
using System.IO;
using System.Text.RegularExpressions;
using EnvAsCode.Testing;

namespace EnvAsCode.Emit.Tests;

/// <summary>
/// A bash in which every program is a function that writes down its arguments and what it reads, and nothing else is on the path.
/// <c>canary</c> is a function too: no text may ever call it.
/// </summary>
internal static class RecordingShell
{
    // mkdir and cat work, since a script writes into the folders; all others only answer what scripts go on with.
    private const string Functions =
        """
        record() { printf '%s\0' "$@" >> "$RECORD"; }
        read_input() { local input; IFS= read -r -d '' input || true; record "$input"; REPLY_TEXT="$input"; }
        exists() { record "$@"; }
        canary() { record CANARY; : > "$RECORD.canary"; }
        mktemp() { if [[ $# -eq 0 || "$1" == -d ]]; then echo "$WORK"; else command -p mktemp "$@"; fi; }
        mkdir() { record mkdir "$@"; /bin/mkdir "$@"; }
        cat() { record cat "$@"; read_input; printf '%s' "$REPLY_TEXT"; }
        sudo() { record sudo "$@"; [[ "$1" != tee && "$1" != bash ]] || read_input; }
        grep() { record grep "$@"; [[ "$2" == *VALIDSIG* || "$1" == -rqe ]]; }
        cp() {
          record cp "$@"
          if [[ "$1" == /dev/stdin ]]; then read_input; printf '%s' "$REPLY_TEXT" > "$2"; else command -p cp "$@"; fi
        }
        dirname() { local path="${1%/*}"; echo "${path:-/}"; }
        id() { echo 1000; }
        uname() { echo x86_64; }
        date() { echo 2026-01-31-00-00-00; }
        cut() { read_input; echo part; }
        sort() { read_input; }
        xargs() { read_input; }
        sha256sum() { record sha256sum "$@"; read_input; }
        crontab() { record crontab "$@"; [[ "$1" == -l ]] || read_input; }
        python3() {
          local part
          record python3 "$@"
          while IFS= read -r -d '' part; do record "$part"; done
          record "$part"
          case "$2" in *sys.prefix*) echo /py ;; *json.load*) echo value ;; esac
        }
        function /py/bin/python3 { python3 "$@"; }
        aws() { record aws "$@"; echo value; }
        git() {
          record git "$@"
          if [[ "${*: -1}" == "!'/py/"* ]]; then
            local -a words
            eval "words=(${*: -1:1})" 2> /dev/null
            record "${words[@]}"
          fi
        }
        for name in rm chmod ln install tar unzip curl gpg npm apt-get yum micromamba find touch \
            nohup sagemaker-code-editor supervisorctl program service mv sleep; do
          eval "$name() { record $name \"\$@\"; }"
        done
        for name in readlink stat flock cmp tail wc tr sed tee paste rmdir; do
          eval "$name() { command -p $name \"\$@\"; }"
        done
        PATH=

        """;

    /// <summary>Runs a script, the scripts that it leaves to cron, and what it leaves in the background.</summary>
    /// <returns>
    /// What the shell answered, what was written down and the files that are there then, and whether the canary was called.
    /// </returns>
    public static (ExternalProgram Result, string Record, bool IsCalled) Run(string script)
    {
        TemporaryFolder folder = new();
        Directory.CreateDirectory(folder["home"]);
        Directory.CreateDirectory(folder["work"]);
        string text = script.Replace("/var/tmp/envascode", folder["var"], StringComparison.Ordinal)
            .Replace("/opt/conda", "/nowhere", StringComparison.Ordinal);

        // A file of the user's is there, whatever its name; where a link goes nothing is.
        text = Regex.Replace(text, """if \[\[ -e "\$HOME"(?!.*&& ! -L )""", "if exists \"$HOME\"");
        string path = folder.Write(
            "script.sh",
            Functions + text + "\nset +u\nwait\nfor job in \"" + folder["var"]
            + "\"/*/*.cron.sh; do if [[ -e \"$job\" ]]; then ( source \"$job\" ); fi; done\n");
        ExternalProgram result = ExternalProgram.Run(
            "/bin/bash",
            [path],
            variables: new Dictionary<string, string>
            {
                ["HOME"] = folder["home"],
                ["WORK"] = folder["work"],
                ["RECORD"] = folder["record"],
                ["LC_ALL"] = "C.UTF-8"
            });
        string names = string.Join('\0', Directory.GetFileSystemEntries(folder["home"], "*", SearchOption.AllDirectories));
        (ExternalProgram, string, bool) answer = (
            result,
            (File.Exists(folder["record"]) ? File.ReadAllText(folder["record"]) : "") + names,
            File.Exists(folder["record.canary"]));

        // What a script that failed left running may still write.
        if (result.ExitCode == 0)
        {
            folder.Dispose();
        }

        return answer;
    }
}
