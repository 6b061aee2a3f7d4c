using EnvAsCode.Emit.Checks;
using EnvAsCode.Emit.Checks.Scripts;
using EnvAsCode.Emit.Iam;
using EnvAsCode.Emit.Scripts;

namespace EnvAsCode.Emit.Steps.Network;

/// <summary>Credentials of git, kept in Secrets Manager.</summary>
internal sealed class GitCredentialsStepKind : StepKind<GitCredentialsStep>
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

    /// <inheritdoc/>
    protected override void CheckInScript(GitCredentialsStep step, ScriptStepCheck check)
    {
        StepContext context = check.Context;
        context.Text(step.Host, check.Member(nameof(step.Host)));
        CheckHost(context, step.Host, check.Member(nameof(step.Host)));
        context.Text(step.SecretId, check.Member(nameof(step.SecretId)));
        context.Text(step.Username, check.Member(nameof(step.Username)));
        context.Text(step.Key, check.Member(nameof(step.Key)));
        context.Text(step.UsernameKey, check.Member(nameof(step.UsernameKey)));
        context.Text(step.Region, check.Member(nameof(step.Region)));
    }

    /// <inheritdoc/>
    protected override void AddPermissions(GitCredentialsStep step, ExecutionNeeds needs) => needs.ReadSecret(step.SecretId);

    private static void CheckHost(StepContext context, ScriptText host, string path)
    {
        foreach (ScriptTextPart part in host.Parts)
        {
            if (part.Kind == ScriptTextKind.Literal)
            {
                context.Form(
                    part.Text.Length > 0 && NameSyntax.FirstRefused(part.Text, "-.:", allowsUpperCase: true) < 0,
                    part.Text,
                    path,
                    "a host",
                    "its name, with its port if it has one, as \"github.com\"");
            }
        }
    }

    // The program lies in the home folder, the password nowhere. git runs what begins with "!" in a shell of its own.
    protected override void WriteInScript(GitCredentialsStep step, ScriptWriter script)
    {
        script.Lines.Line();
        script.Need(ScriptHelper.Prefix);
        script.Lines.Line("# git asks Secrets Manager for the password each time that it needs it.").Line("mkdir -p \"$HOME/.envascode\"");
        Heredoc.Write(script.Lines, "cat > \"$HOME/.envascode/git-credentials.py\"", Helper);
        script.Lines.Append("printf -v helper '!%q %q %q %q %q %q %q %q' \"$prefix/bin/python3\" \"$HOME/.envascode/git-credentials.py\" ")
            .Append(script.Word(step.Host)).Append(" ")
            .Append(script.Word(step.Username ?? "")).Append(" ")
            .Append(script.Word(step.SecretId)).Append(" ")
            .Append(script.Word(step.Key ?? "")).Append(" ")
            .Append(script.Word(step.Region ?? "")).Append(" ")
            .Line(script.Word(step.UsernameKey ?? ""));
        string section = script.Word(EnvAsCode.Steps.Text("credential.https://", step.Host, ".helper"));
        script.Lines.Append("git config --global --replace-all ").Append(section).Line(" \"$helper\"");
    }
}
