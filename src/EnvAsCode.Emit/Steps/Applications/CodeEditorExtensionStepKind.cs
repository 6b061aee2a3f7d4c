using System;
using System.Collections.Generic;
using EnvAsCode.Emit.Checks;
using EnvAsCode.Emit.State;
using EnvAsCode.Emit.Steps.Files;
using EnvAsCode.Emit.Steps.Targets;
using EnvAsCode.Emit.Writing;

namespace EnvAsCode.Emit.Steps.Applications;

/// <summary>An extension of Code Editor.</summary>
internal sealed class CodeEditorExtensionStepKind : StepKind<CodeEditorExtensionStep>
{
    private const string Advice =
        "write its id in Open VSX, publisher and name (\"ms-python.python\"), or the https URL of its .vsix file";

    // Where Studio's Code Editor reads and writes, and where it is started with its extensions from (aws/sagemaker-distribution,
    // template/v3/Dockerfile and start-code-editor).
    private const string CodeEditor = "/opt/amazon/sagemaker/sagemaker-code-editor-";

    /// <inheritdoc/>
    protected override void Check(CodeEditorExtensionStep step, StepReport report)
    {
        if (step.Extension.Contains("://"))
        {
            report.Url(step.Extension, nameof(step.Extension));
            report.Checksum(step.Checksum, nameof(step.Checksum), step.Extension);
        }
        else if (step.Extension.IndexOf('.') <= 0)
        {
            report.Wrong(step.Extension, nameof(step.Extension), "an extension", Advice);
        }
        else
        {
            report.Name(step.Extension, nameof(step.Extension), "-_.@", "an extension", Advice);
        }
    }

    // The build has no application whose folders the program would find by itself.
    /// <inheritdoc/>
    protected override void Write(CodeEditorExtensionStep step, ShellTarget shell)
    {
        bool isUrl = step.Extension.StartsWith("https://", StringComparison.Ordinal);
        string file = isUrl ? shell.Fetch(step.Extension, step.Checksum, "extension.vsix") : ShellQuote.Word(step.Extension);
        shell.Run("sagemaker-code-editor --install-extension " + file + " --extensions-dir " + CodeEditor + "server-data/extensions"
            + (shell.IsImage
                ? " --server-data-dir " + CodeEditor + "server-data --user-data-dir " + CodeEditor + "user-data"
                : ""));
        if (isUrl)
        {
            shell.Discard(file);
        }
    }

    /// <inheritdoc/>
    protected override IEnumerable<Need> NeedsOf(CodeEditorExtensionStep step, ImageState state) =>
        step.Extension.StartsWith("https://", StringComparison.Ordinal) ? Downloaders.Of(step.Extension, nameof(step.Extension)) : [];
}
