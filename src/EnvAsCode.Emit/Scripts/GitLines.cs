using EnvAsCode.Emit.Writing;

namespace EnvAsCode.Emit.Scripts;

/// <summary>Writes the steps of git.</summary>
internal static class GitLines
{
    // Answers git's credential protocol (gitcredentials(7)); the values come as arguments, so that nothing in them is code.
    private const string Helper =
        """
        import json, sys
        if sys.argv[-1] != "get":
            sys.exit()
        host, username, secret, key, region, username_key = sys.argv[1:7]
        asked = dict(line.rstrip("\n").split("=", 1) for line in sys.stdin if "=" in line)
        if asked.get("host") != host or (username and asked.get("username", username) != username):
            sys.exit()
        import boto3
        password = boto3.client("secretsmanager", region_name=region or None).get_secret_value(SecretId=secret)["SecretString"]
        if username_key and not username:
            username = json.loads(password)[username_key]
        if key:
            password = json.loads(password)[key]
        if username:
            print("username=" + username)
        print("password=" + password)
        """;

    /// <summary>Writes a step.</summary>
    public static void Write(ScriptWriter script, IScriptStep step)
    {
        script.Lines.Line();
        switch (step)
        {
            case GitCloneStep clone:
                script.Need(ScriptHelper.GitClone);
                script.Lines.Append("git_clone ").Append(ShellQuote.Word(clone.Url)).Append(" ").Append(
                    ShellQuote.Word(clone.Reference ?? ""))
                    .Append(" ").Append(script.PathWord(clone.Folder)).Line(clone.Submodules ? " --recurse-submodules" : "");
                break;
            case GitConfigStep config:
                script.Lines
                    .Append("git config --global ")
                    .Append(ShellQuote.Word(config.Name))
                    .Append(" ")
                    .Line(script.Word(config.Value));
                break;
            case GitCredentialsStep credentials:
                WriteCredentials(script, credentials);
                break;
        }
    }

    // The program lies in the home folder, the password nowhere. git runs what begins with "!" in a shell of its own.
    private static void WriteCredentials(ScriptWriter script, GitCredentialsStep credentials)
    {
        script.Need(ScriptHelper.Prefix);
        script.Lines.Line("# git asks Secrets Manager for the password each time that it needs it.").Line("mkdir -p \"$HOME/.envascode\"");
        Heredoc.Write(script.Lines, "cat > \"$HOME/.envascode/git-credentials.py\"", Helper);
        script.Lines.Append("printf -v helper '!%q %q %q %q %q %q %q %q' \"$prefix/bin/python3\" \"$HOME/.envascode/git-credentials.py\" ")
            .Append(script.Word(credentials.Host)).Append(" ")
            .Append(script.Word(credentials.Username ?? "")).Append(" ")
            .Append(script.Word(credentials.SecretId)).Append(" ")
            .Append(script.Word(credentials.Key ?? "")).Append(" ")
            .Append(script.Word(credentials.Region ?? "")).Append(" ")
            .Line(script.Word(credentials.UsernameKey ?? ""));
        string section = script.Word(Steps.Text("credential.https://", credentials.Host, ".helper"));
        script.Lines.Append("git config --global --replace-all ").Append(section).Line(" \"$helper\"");
    }
}
