using EnvAsCode.Emit.Checks;
using EnvAsCode.Emit.Checks.Scripts;
using EnvAsCode.Emit.Iam;
using EnvAsCode.Emit.Scripts;

namespace EnvAsCode.Emit.Steps.Network;

/// <summary>Credentials of git, kept in Secrets Manager.</summary>
internal sealed class GitCredentialsStepKind : StepKind<GitCredentialsStep>
{
    /// <inheritdoc/>
    public override ScriptPhase PhaseOf(IStep step) => ScriptPhase.Git;

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
        script.Need(ScriptHelper.GitCredentials);
        script.Lines.Append("eac_git_credentials ")
            .Append(script.Word(step.Host)).Append(" ")
            .Append(script.Word(step.Username ?? "")).Append(" ")
            .Append(script.Word(step.SecretId)).Append(" ")
            .Append(script.Word(step.Key ?? "")).Append(" ")
            .Append(script.Word(step.Region ?? "")).Append(" ")
            .Line(script.Word(step.UsernameKey ?? ""));
    }
}
