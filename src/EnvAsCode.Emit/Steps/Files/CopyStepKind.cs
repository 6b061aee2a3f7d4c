using System;
using System.Collections.Generic;
using EnvAsCode.Diagnostics;
using EnvAsCode.Emit.Checks;
using EnvAsCode.Emit.Emitters.Dockerfile;
using EnvAsCode.Emit.State;
using EnvAsCode.Emit.Steps.Targets;

namespace EnvAsCode.Emit.Steps.Files;

/// <summary>Files of the project, or of another image.</summary>
internal sealed class CopyStepKind : StepKind<CopyStep>
{
    /// <inheritdoc/>
    protected override void CheckInImage(CopyStep step, ImageStepCheck check)
    {
        StepReport report = check.Report;
        for (int i = 0; i < step.Sources.Count; i++)
        {
            string source = ModelPath.Item(nameof(step.Sources), i);
            if (step.From is not null)
            {
                report.ImagePath(step.Sources[i], source, allowsHome: false);
            }
            else
            {
                ProjectFileCheck.CheckPath(step.Sources[i], report.Path(source), report.Findings);
            }
        }

        if (step.Sources.IsEmpty)
        {
            report.Wrong("", nameof(step.Sources), "the sources of a copy", "name at least one file or folder");
        }
        else if (step.Sources.Count > 1 && !step.Destination.EndsWith("/", StringComparison.Ordinal))
        {
            report.Wrong(step.Destination, nameof(step.Destination), "the folder that several sources go to", "end it with '/'");
        }

        report.ImagePath(step.Destination, nameof(step.Destination), allowsReferences: true, allowsRelative: true, allowsHome: false);
        report.Owner(step.Owner, nameof(step.Owner));
        report.Mode(step.Mode, nameof(step.Mode));
        report.Name(step.From, nameof(step.From), "-_./:@", "an image", "write [registry/]repository[:tag][@digest]");

        // What another image holds is known only when it is built; BuildKit's COPY --chmod looks then.
        if (step.Mode is not null && step.From is not null && check.Image.BuildKit is null)
        {
            report.Findings.Report(
                Rules.ModeOfOthers, report.Path(nameof(step.Mode)), step.Mode, "what is copied from another image",
                "set CustomImage.BuildKit to new BuildKit(), or change the mode with Run(\"chmod …\") after it");
        }
    }

    /// <inheritdoc/>
    protected override (string Member, string Path)? PlaceOf(CopyStep step) => (nameof(step.Destination), step.Destination);

    /// <inheritdoc/>
    protected override string? SourceImageOf(CopyStep step) => step.From;

    /// <inheritdoc/>
    protected override IEnumerable<(string File, string Member)> ProjectFilesOf(CopyStep step)
    {
        for (int i = 0; step.From is null && i < step.Sources.Count; i++)
        {
            yield return (step.Sources[i], ModelPath.Item(nameof(step.Sources), i));
        }
    }

    /// <inheritdoc/>
    protected override void WriteInImage(CopyStep step, ImageTarget image) =>
        new DockerfileCopies(image.Writer, image.Files).Write(step);

    // It may bring any program.
    /// <inheritdoc/>
    protected override ImageState Apply(CopyStep step, ImageState state) =>
        state.Opened();
}
