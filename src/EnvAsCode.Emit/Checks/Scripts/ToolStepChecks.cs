using System;

namespace EnvAsCode.Emit;

/// <summary>EAC4008 and EAC4012: the steps of apt and of Code Editor in a script.</summary>
internal static class ToolStepChecks
{
    /// <summary>Checks a step.</summary>
    /// <param name="context">Where to report.</param>
    /// <param name="step">The step.</param>
    /// <param name="path">Its path, with a dot behind it.</param>
    public static void Check(StepContext context, IScriptStep step, string path)
    {
        switch (step)
        {
            case AptSourceStep source:
                CheckSource(context, source, path);
                break;
            case CodeEditorExtensionStep extension:
                bool isUrl = extension.Extension.StartsWith("https://", StringComparison.Ordinal);
                context.Form(
                    isUrl || IsExtension(extension.Extension), extension.Extension, path + nameof(extension.Extension), "an extension", "publisher and name, as \"ms-python.python\", or the https URL of a .vsix file");
                context.NoPassword(extension.Extension, path + nameof(extension.Extension));
                if (extension.Checksum is { } checksum)
                {
                    context.Form(ChecksumText.TryParse(checksum, out _, out _), checksum, path + nameof(extension.Checksum), "a checksum", "algorithm and hexadecimal digits, as \"sha256:…\"");
                }

                break;
        }
    }

    private static void CheckSource(StepContext context, AptSourceStep source, string path)
    {
        bool isName = source.Name.Length > 0 && NameSyntax.FirstRefused(source.Name, "-", allowsUpperCase: false) < 0;
        context.Form(isName, source.Name, path + nameof(source.Name), "a name for a source", "lower-case letters, digits and '-'");
        context.Form(IsUrl(source.Uri), source.Uri, path + nameof(source.Uri), "a URI of a source", "one as \"https://deb.example/debian\"");
        context.NoPassword(source.Uri, path + nameof(source.Uri));
        context.Form(IsWord(source.Suite, "-_./"), source.Suite, path + nameof(source.Suite), "a suite", "one as \"bookworm\"");
        for (int i = 0; i < source.Components.Count; i++)
        {
            context.Form(IsWord(source.Components[i], "-_./"), source.Components[i], ModelPath.Item(path + nameof(source.Components), i), "a component", "one as \"main\"");
        }

        if (source.Key is { } key)
        {
            context.Form(IsUrl(key), key, path + nameof(source.Key), "the URL of a key", "an https URL");
        }

        if (source.KeyChecksum is { } checksum)
        {
            context.Form(ChecksumText.TryParse(checksum, out _, out _), checksum, path + nameof(source.KeyChecksum), "a checksum", "algorithm and hexadecimal digits, as \"sha256:…\"");
        }
    }

    private static bool IsExtension(string text) =>
        text.IndexOf('.') > 0 && text[0] is not '-' && NameSyntax.FirstRefused(text, "-_.@", allowsUpperCase: true) < 0;

    private static bool IsUrl(string text) =>
        text.StartsWith("https://", StringComparison.Ordinal) && NameSyntax.FirstRefused(text, "-._~:/?#@&+,;=%", allowsUpperCase: true) < 0;

    private static bool IsWord(string text, string punctuation) => text.Length > 0 && NameSyntax.FirstRefused(text, punctuation, allowsUpperCase: true) < 0;
}
