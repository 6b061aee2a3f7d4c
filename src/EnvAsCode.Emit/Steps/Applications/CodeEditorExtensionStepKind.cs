using System;
using System.Collections.Generic;
using EnvAsCode.Emit.Checks;
using EnvAsCode.Emit.Scripts;
using EnvAsCode.Emit.State;
using EnvAsCode.Emit.Steps.Files;
using EnvAsCode.Emit.Steps.Targets;

namespace EnvAsCode.Emit.Steps.Applications;

/// <summary>An extension of Code Editor.</summary>
internal sealed class CodeEditorExtensionStepKind : StepKind<CodeEditorExtensionStep>
{
    private const string Advice =
        "write its id in Open VSX, publisher and name (\"ms-python.python\"), or the https URL of its .vsix file";

    // template/v3/Dockerfile and start-code-editor of aws/sagemaker-distribution.
    private const string UserData = "/opt/amazon/sagemaker/sagemaker-code-editor-user-data";

    /// <inheritdoc/>
    protected override void Check(CodeEditorExtensionStep step, StepReport report)
    {
        string extension = ScriptTexts.Form(step.Extension);
        if (extension.Contains("://"))
        {
            report.Url(extension, nameof(step.Extension));
            report.Checksum(step.Checksum, nameof(step.Checksum), extension);
        }
        else if (extension.IndexOf('.') <= 0)
        {
            report.Wrong(extension, nameof(step.Extension), "an extension", Advice);
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
        bool isUrl = step.Extension.ToString().StartsWith("https://", StringComparison.Ordinal);
        string file = isUrl ? shell.Fetch(step.Extension, step.Checksum, "extension.vsix") : shell.Word(step.Extension);
        string install = "sagemaker-code-editor --install-extension " + file + " --extensions-dir ";
        shell.Run(install + CodeEditorPlaces.OfImage + CodeEditorPlaces.Extensions
            + (shell.IsImage ? " --server-data-dir " + CodeEditorPlaces.OfImage + " --user-data-dir " + UserData : ""));
        if (!shell.IsImage)
        {
            // A space that was started before serves what its home has, and that keeps its links to the image's folder.
            string folder = shell.Path(CodeEditorPlaces.OfHome + CodeEditorPlaces.Extensions);
            string failed = shell.Word(EnvAsCode.Steps.Text("Code Editor in this space may not see ", step.Extension, "."));
            shell.Run("[[ ! -d " + folder + " ]] || " + install + folder + " || echo " + failed + " >&2");
        }

        if (isUrl)
        {
            shell.Discard(file);
        }
    }

    /// <inheritdoc/>
    protected override IEnumerable<Need> NeedsOf(CodeEditorExtensionStep step, ImageState state) =>
        step.Extension.ToString().StartsWith("https://", StringComparison.Ordinal)
            ? Downloaders.Of(step.Extension.ToString(), nameof(step.Extension))
            : [];
}
