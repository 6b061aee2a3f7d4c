using EnvAsCode.Emit.Checks;
using EnvAsCode.Emit.Resolved;
using EnvAsCode.Emit.Steps.Targets;

namespace EnvAsCode.Emit.Steps.Software;

/// <summary>A Debian package from a URL.</summary>
internal sealed class DebInstallStepKind : StepKind<DebInstallStep>
{
    /// <inheritdoc/>
    protected override void Check(DebInstallStep step, StepReport report)
    {
        report.FetchedUrl(step.Url, nameof(step.Url), "the URL of a Debian package");
        report.Checksum(step.Checksum, nameof(step.Checksum), step.Url);
    }

    /// <inheritdoc/>
    protected override string UserOf(DebInstallStep step, ImageUser user) => "root";

    /// <inheritdoc/>
    protected override void Write(DebInstallStep step, ShellTarget shell) =>
        shell.InstallDebianPackage(shell.Fetch(step.Url, step.Checksum, "package.deb"));
}
