using System.Collections.Generic;
using EnvAsCode.Emit.Checks;
using EnvAsCode.Emit.Resolved;
using EnvAsCode.Emit.State;
using EnvAsCode.Emit.Steps.Files;
using EnvAsCode.Emit.Steps.Targets;

namespace EnvAsCode.Emit.Steps.Software;

/// <summary>A Debian package from a URL.</summary>
internal sealed class DebInstallStepKind : StepKind<DebInstallStep>
{
    /// <inheritdoc/>
    protected override void Check(DebInstallStep step, StepReport report)
    {
        report.FetchedUrl(step.Url, nameof(step.Url), "the URL of a Debian package");
        report.Checksum(step.Checksum, nameof(step.Checksum), step.Url.ToString());
    }

    /// <inheritdoc/>
    protected override string UserOf(DebInstallStep step, ImageUser user) => "root";

    /// <inheritdoc/>
    protected override void Write(DebInstallStep step, ShellTarget shell) =>
        shell.InstallDebianPackage(shell.Fetch(step.Url, step.Checksum, "package.deb"));

    // It may bring any program.
    /// <inheritdoc/>
    protected override ImageState Apply(DebInstallStep step, ImageState state) =>
        state.Opened();

    /// <inheritdoc/>
    protected override IEnumerable<Need> NeedsOf(DebInstallStep step, ImageState state) =>
        Downloaders.Of(step.Url.ToString(), nameof(step.Url));
}
