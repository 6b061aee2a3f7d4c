using System;
using System.Linq;
using EnvAsCode.Diagnostics;
using EnvAsCode.Emit.Scripts;
using EnvAsCode.Emit.Steps.Files;

namespace EnvAsCode.Emit.Checks.Scripts;

/// <summary>Reports what is wrong with the values of a script's steps.</summary>
/// <param name="findings">Where to report.</param>
internal sealed class StepContext(LifecycleConfiguration strategy, FindingCollector findings)
{
    /// <summary>The lifecycle configuration.</summary>
    public LifecycleConfiguration Strategy { get; } = strategy;

    /// <summary>Where to report.</summary>
    public FindingCollector Findings { get; } = findings;

    /// <summary>Checks a text that the script carries.</summary>
    /// <param name="text">The text; nothing is checked for <see langword="null"/>.</param>
    /// <param name="allowsLines">Whether it may have several lines.</param>
    /// <returns>Whether it can be carried.</returns>
    public bool Text(string? text, string path, bool allowsLines = false)
    {
        int refused = text is null ? -1 : CarriedText.FirstRefused(text, allowsLines);
        if (refused >= 0)
        {
            SuggestedFix fix = CarriedText.FixOf(text![refused], allowsLines);
            this.Findings.ReportFixable(Rules.UncarriableScriptText, path, new TextRange(refused, 1), fix, NameSyntax.Show(text[refused]));
        }

        return refused < 0;
    }

    /// <summary>Checks a text with parts that are known only when the script runs.</summary>
    /// <param name="text">The text; nothing is checked for <see langword="null"/>.</param>
    /// <param name="allowsLines">Whether it may have several lines.</param>
    public void Text(ScriptText? text, string path, bool allowsLines = false)
    {
        foreach (ScriptTextPart part in (text?.Parts ?? []).AsSpan())
        {
            int refused = CarriedText.FirstRefused(part.Text, allowsLines);
            if (refused >= 0)
            {
                this.Findings.Report(Rules.UncarriableScriptText, path, NameSyntax.Show(part.Text[refused]));
            }
        }
    }

    /// <summary>Checks what parts of a text name that are known only when the script runs.</summary>
    public void Parts(ScriptText text, string path)
    {
        foreach (ScriptTextPart part in text.Parts)
        {
            this.Part(part, path);
        }
    }

    /// <summary>A text as the script has it if nobody changes its parameters; nothing if Studio or AWS says more of it.</summary>
    public string? Known(ScriptText text)
    {
        string known = "";
        foreach (ScriptTextPart part in text.Parts)
        {
            if (part.Kind is not (ScriptTextKind.Literal or ScriptTextKind.Parameter))
            {
                return null;
            }

            known += part.Kind == ScriptTextKind.Literal ? part.Text
                : this.Strategy.Parameters.OfType<TextParameter>().FirstOrDefault(parameter => parameter.Name == part.Text)?.Value;
        }

        return known;
    }

    /// <summary>Reports a value that is not of its form.</summary>
    /// <param name="isRight">Whether it is.</param>
    /// <param name="what">What it is to be, as "a path".</param>
    /// <param name="write">What to write instead.</param>
    public void Form(bool isRight, string value, string path, string what, string write)
    {
        if (!isRight && this.Text(value, path))
        {
            this.Findings.Report(Rules.StepValue, path, value, what, write);
        }
    }

    /// <summary>Checks the path of a file.</summary>
    /// <param name="path">The place of the path in the model.</param>
    public void File(ScriptText text, string path)
    {
        string value = ScriptTexts.Form(text);
        if (this.Text(value, path))
        {
            this.Form(
                StepForms.IsFilePath(value),
                value,
                path,
                "the path of a file",
                "an absolute path, or one below the home folder, as \"~/.config/team.json\"");
        }
    }

    /// <summary>Checks a place in S3.</summary>
    public void S3(ScriptText place, string path)
    {
        if (!S3Places.IsS3(place))
        {
            this.Findings.Report(Rules.S3Location, path, "'" + place + "' does not begin with s3://");
            return;
        }

        // A bucket that a parameter names is not known yet.
        string uri = place.Parts[0].Text;
        bool isWhole = place.Parts.Count == 1 || uri.IndexOf('/', "s3://".Length) > 0;
        if (isWhole && S3Uri.Problem(uri) is { } problem)
        {
            this.Findings.Report(Rules.S3Location, path, problem);
        }
    }

    /// <summary>Checks that a URL holds no password.</summary>
    public void NoPassword(string url, string path)
    {
        int scheme = url.IndexOf("://", StringComparison.Ordinal);
        int end = scheme < 0 ? -1 : url.IndexOfAny(['/', '?', '#'], scheme + 3);
        string authority = scheme < 0 ? "" : end < 0 ? url.Substring(scheme + 3) : url.Substring(scheme + 3, end - scheme - 3);
        int at = authority.LastIndexOf('@');
        if (at >= 0 && authority.IndexOf(':') is int colon && colon >= 0 && colon < at)
        {
            this.Findings.ReportPart(
                Rules.SecretInScript, path, new TextRange(scheme + 3 + colon + 1, at - colon - 1), authority.Substring(at + 1));
        }
    }

    private void Part(ScriptTextPart part, string path)
    {
        if (part.Kind == ScriptTextKind.Parameter
            && !Array.Exists(this.Strategy.Parameters.AsSpan().ToArray(), parameter => parameter.Name == part.Text))
        {
            this.Findings.Report(Rules.UnknownScriptParameter, path, part.Text);
        }

        // JMESPath and the shell would read more than these.
        bool isTag = part.Text.Length is > 0 and <= 128 && NameSyntax.FirstRefused(part.Text, "-_.:/=+@ ", allowsUpperCase: true) < 0;
        if (part.Kind == ScriptTextKind.UserProfileTag && !isTag)
        {
            this.Findings.Report(
                Rules.StepValue, path, part.Text, "the key of a tag", "letters, digits, blanks and '-', '_', '.', ':', '/', '=', '+', '@'");
        }

        if (part.Kind == ScriptTextKind.StudioValue && !Enum.IsDefined(typeof(StudioValue), part.Text))
        {
            this.Findings.Report(Rules.StepValue, path, part.Text, "a value of Studio", "a member of StudioValue");
        }
    }
}
