using System.Collections.Generic;
using EnvAsCode.Diagnostics;
using EnvAsCode.Emit.Checks;
using EnvAsCode.Emit.Emitters.Dockerfile;
using EnvAsCode.Emit.Resolved;
using EnvAsCode.Emit.Steps.Targets;
using EnvAsCode.Emit.Writing;

namespace EnvAsCode.Emit.Steps.Software;

/// <summary>The packages of a project of Poetry.</summary>
internal sealed class PoetryInstallStepKind : StepKind<PoetryInstallStep>
{
    /// <inheritdoc/>
    protected override void CheckInImage(PoetryInstallStep step, ImageStepCheck check)
    {
        StepReport report = check.Report;
        report.Name(step.Version, nameof(step.Version), ".", "a version of Poetry", "write an exact version, as \"1.8.3\"");
        ProjectFileCheck.CheckPath(step.Project, report.Path(nameof(step.Project)), report.Findings);
        for (int i = 0; i < step.Without.Count; i++)
        {
            report.Name(
                step.Without[i], ModelPath.Item(nameof(step.Without), i), "-_", "a dependency group", "write its name, as \"dev\"");
        }

        if (step.Lock is null)
        {
            report.Findings.Report(Rules.PoetryWithoutLock, report.Path(nameof(step.Version)));
        }
        else
        {
            ProjectFileCheck.CheckPath(step.Lock, report.Path(nameof(step.Lock)), report.Findings);
        }
    }

    /// <inheritdoc/>
    protected override IEnumerable<(string File, string Member)> ProjectFilesOf(PoetryInstallStep step)
    {
        yield return (step.Project, nameof(step.Project));
        if (step.Lock is not null)
        {
            yield return (step.Lock, nameof(step.Lock));
        }
    }

    /// <inheritdoc/>
    protected override void WriteInImage(PoetryInstallStep step, ImageTarget image)
    {
        const string Folder = DockerfileEmitter.Sources + "poetry/";
        string[] files = step.Lock is null
            ? [ContextFiles.PathOf(step.Project)]
            : [ContextFiles.PathOf(step.Project), ContextFiles.PathOf(step.Lock)];
        image.Writer.Become(image.PythonUser).Paragraph("COPY " + image.Writer.CopyOptions(null) + CopyPaths.Of(files, Folder));

        // Without a virtual environment Poetry installs into the Python that its own is made from.
        string without = step.Without.IsEmpty ? "" : " --without " + ShellQuote.Word(string.Join(",", step.Without));
        image.Writer.Run(
            [
                image.Interpreter + " -m venv /tmp/poetry",
                "/tmp/poetry/bin/pip install --no-cache-dir " + ShellQuote.Quoted("poetry==" + step.Version),
                "cp -r " + Folder + " /tmp/project",
                "POETRY_VIRTUALENVS_CREATE=false POETRY_CACHE_DIR=/tmp/poetry-cache /tmp/poetry/bin/poetry install -C /tmp/project "
                + "--no-root --no-interaction"
                + without,
                "rm -rf /tmp/poetry /tmp/project /tmp/poetry-cache",
            ],
            newParagraph: false);
    }
}
