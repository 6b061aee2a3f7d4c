using EnvAsCode.Diagnostics;
using EnvAsCode.Emit.Checks.Scripts;
using EnvAsCode.Emit.Scripts;
using EnvAsCode.Emit.Writing;

namespace EnvAsCode.Emit.Checks;

/// <summary>Checks the strings of one step, each against what it has to be; the paths are written only when something is wrong.</summary>
/// <param name="step">The path of the step.</param>
/// <param name="findings">Where to report.</param>
/// <param name="inScript">Whether the step is one of a script, whose words are quoted, and not of an image.</param>
internal readonly struct StepReport(string step, FindingCollector findings, bool inScript = false)
{
    /// <summary>Whether the step is one of a script.</summary>
    public bool IsInScript => inScript;

    /// <summary>The path of the step.</summary>
    public string Step => step;

    /// <summary>Where findings go.</summary>
    public FindingCollector Findings => findings;

    /// <summary>The path of a member.</summary>
    public string Path(string member) => step + "." + member;

    /// <summary>EAC3005: a string that is not what it has to be.</summary>
    /// <param name="member">The member that holds it.</param>
    /// <param name="what">What it is, as <c>the folder</c>.</param>
    /// <param name="advice">What to write.</param>
    /// <param name="wrong">The offset of the character that is wrong; negative for the whole string.</param>
    public void Wrong(string text, string member, string what, string advice, int wrong = -1) => findings.ReportPart(
        Rules.StepPart, this.Path(member), wrong >= 0 && wrong < text.Length ? new TextRange(wrong, 1) : null, text, what, advice);

    /// <summary>Text of one line, of which every character stands for itself.</summary>
    public void Line(ScriptText? text, string member) => TextCheck.CheckText(ScriptTexts.Form(text), step, member, findings);

    /// <summary>Text of one line or several.</summary>
    public void Lines(ScriptText text, string member) => TextCheck.CheckLines(ScriptTexts.Form(text), step, member, findings);

    /// <summary>A list of texts of one line.</summary>
    /// <param name="allowsLines">Whether they may have several lines.</param>
    /// <param name="what">What the list is, which has to have an item; <see langword="null"/> if it may be empty.</param>
    public void List(EquatableArray<string> texts, string member, bool allowsLines, string? what)
    {
        for (int i = 0; i < texts.Count; i++)
        {
            if (allowsLines)
            {
                this.Lines(texts[i], ModelPath.Item(member, i));
            }
            else
            {
                this.Line(texts[i], ModelPath.Item(member, i));
            }
        }

        if (what is not null && (texts.IsEmpty || texts[0].Length == 0))
        {
            this.Wrong("", member, what, "name the program first");
        }
    }

    /// <summary>A name of given characters.</summary>
    /// <param name="punctuation">What it may hold beside letters and digits.</param>
    /// <param name="what">What it is.</param>
    /// <param name="advice">What to write.</param>
    public void Name(ScriptText? name, string member, string punctuation, string what, string advice)
    {
        if (ScriptTexts.Form(name) is not { } text)
        {
            return;
        }

        int refused = NameSyntax.FirstRefused(text, punctuation, allowsUpperCase: true);
        if (text.Length == 0 || refused >= 0 || text[0] == '-')
        {
            this.Wrong(text, member, what, advice, refused);
        }
    }

    /// <summary>The name of a variable or build argument.</summary>
    public void Variable(string text, string member)
    {
        if (text.Length == 0 || text[0] is >= '0' and <= '9' || NameSyntax.FirstRefused(text, "_", allowsUpperCase: true) >= 0)
        {
            this.Wrong(
                text,
                member,
                "the name of a variable",
                "write letters, digits and '_', not beginning with a digit",
                NameSyntax.FirstRefused(text, "_", allowsUpperCase: true));
        }
    }

    /// <summary>The path of a file: it does not end as a folder's may.</summary>
    public void FilePath(ScriptText path, string member)
    {
        string text = ScriptTexts.Form(path);
        if (text is "~" || text.EndsWith("/", System.StringComparison.Ordinal))
        {
            this.Wrong(text, member, "the path of a file", "write one that does not end with '/', as \"~/.config/team.json\"");
        }
        else
        {
            this.ImagePath(text, member);
        }
    }

    /// <summary>A path in the image, or on the machine that runs a script.</summary>
    /// <param name="allowsReferences">Whether it may refer to variables.</param>
    /// <param name="allowsRelative">Whether it may begin in the working folder.</param>
    /// <param name="allowsHome">Whether it may begin with <c>~/</c>.</param>
    public void ImagePath(
        ScriptText? path, string member, bool allowsReferences = false, bool allowsRelative = false, bool allowsHome = true)
    {
        if (ScriptTexts.Form(path) is not { } text)
        {
            return;
        }

        if (inScript)
        {
            this.ScriptPath(text, member, allowsRelative);
            return;
        }

        string rest = allowsHome && text.StartsWith("~/", System.StringComparison.Ordinal) ? text.Substring(1) : text;
        int refused = NameSyntax.FirstRefused(rest, allowsReferences ? "/-_.+@=,%:${}" : "/-_.+@=,%:", allowsUpperCase: true);
        bool begins = rest.Length > 0 && (rest[0] == '/' || (allowsReferences && rest[0] == '$') || (allowsRelative && rest[0] != '-'));
        bool climbs = ("/" + rest + "/").Contains("/../");
        if (refused >= 0 || !begins || climbs)
        {
            this.Wrong(
                text,
                member,
                "a path in the image",
                "write an absolute path of letters, digits and '-', '_', '.', '+', '@', '=', ',', '%', ':', as \"/opt/app\"",
                refused < 0 ? -1 : refused + text.Length - rest.Length);
        }
    }

    /// <summary>A mode in octal digits.</summary>
    public void Mode(string? text, string member)
    {
        if (text is not null && !StepForms.IsMode(text))
        {
            this.Wrong(text, member, "a mode", "write three or four octal digits, as \"755\"");
        }
    }

    /// <summary>An owner.</summary>
    /// <param name="text">The owner.</param>
    public void Owner(string? text, string member)
    {
        const string What = "an owner";
        const string Advice = "write a user with a group or without, as \"1000:100\" or \"root\"";
        if (!inScript)
        {
            this.Name(text, member, "-_.:${}", What, Advice);
        }
        else if (text is not null && !StepForms.IsOwner(text))
        {
            this.Wrong(text, member, What, Advice, NameSyntax.FirstRefused(text, "-_.:", allowsUpperCase: true));
        }
    }

    /// <summary>A URL to fetch from.</summary>
    public void Url(ScriptText? url, string member)
    {
        if (url is not null && !ScriptTexts.BeginsLate(url) && ScriptTexts.Form(url) is { } text)
        {
            UrlCheck.Check(text, this.Path(member), findings);
        }
    }

    /// <summary>A URL that a file is fetched from; a script, which runs at each start, trusts https alone.</summary>
    /// <param name="what">What it is.</param>
    public void FetchedUrl(ScriptText url, string member, string what)
    {
        string text = ScriptTexts.Form(url);
        if (inScript && text.StartsWith("http://", System.StringComparison.Ordinal))
        {
            this.Wrong(text, member, what, "write an https URL, since what comes another way can be changed on its way");
            return;
        }

        this.Url(url, member);
    }

    /// <summary>A digest; without one whoever controls the server controls what it is fetched for.</summary>
    /// <param name="url">What is fetched.</param>
    public void Checksum(string? text, string member, string url)
    {
        if (text is null)
        {
            findings.Report(Rules.DownloadWithoutChecksum, step, url);
        }
        else if (!ChecksumText.TryParse(text, out _, out _))
        {
            this.Wrong(
                text,
                member,
                "a checksum",
                "write the algorithm (sha256, sha512, sha1 or md5) and the digest in hexadecimal, as \"sha256:0123…\"");
        }
    }

    // A script quotes its words, so that any character is itself.
    private void ScriptPath(string text, string member, bool allowsRelative)
    {
        bool begins = StepForms.IsPath(text) || (allowsRelative && text.Length > 0);
        if (!begins || (!allowsRelative && System.Array.IndexOf(text.Split('/'), "..") >= 0))
        {
            this.Wrong(text, member, "a path", "write an absolute path, or one below the home folder, as \"~/.config/team.json\"");
        }
        else
        {
            this.Line(text, member);
        }
    }
}
