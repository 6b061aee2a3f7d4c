using System;
using System.Collections.Generic;
using System.Linq;
using EnvAsCode.Locks.Text;

namespace EnvAsCode.Locks.Advisories;

/// <summary>
/// An extract of what is known of a lock's packages, for the compiler: text in lines as the lock is, which an audit writes beside it.
/// </summary>
/// <param name="Advisories">The vulnerabilities, in any order.</param>
public sealed record AdvisoryFile(IReadOnlyList<Advisory> Advisories)
{
    /// <summary>What its name ends with, after that of the lock.</summary>
    public const string Extension = ".advisories";

    private const string Magic = "envascode-advisories 1";
    private const string Advice = "; make it again with 'dotnet build -t:Audit'";

    private static readonly (VersionEventKind Kind, string Word)[] Words =
    [
        (VersionEventKind.Introduced, "introduced"), (VersionEventKind.Fixed, "fixed"), (VersionEventKind.LastAffected, "last"),
    ];

    /// <summary>Reads a file.</summary>
    /// <param name="text">Its text.</param>
    /// <exception cref="FormatException">It is none; the message names the line and says what to do.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    public static AdvisoryFile Parse(string text)
    {
        List<Advisory> advisories = [];
        List<AffectedProject> projects = [];
        bool hasHead = false;
        string[] lines = (text ?? throw new ArgumentNullException(nameof(text))).TrimStart('\ufeff').Split('\n');
        for (int i = 0; i < lines.Length; i++)
        {
            string line = lines[i].TrimEnd('\r', ' ', '\t');
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            if (!hasHead)
            {
                hasHead = line == Magic ? true : throw LineReader.ErrorAt(i + 1, "it is no list of vulnerabilities in format 1" + Advice);
                continue;
            }

            LineReader words = new(line, i + 1, 2);
            if (words[0] == "advisory")
            {
                projects = [];
                advisories.Add(AdvisoryOf(words, projects));
            }
            else if (words[0] == "affects" && advisories.Count > 0)
            {
                projects.Add(new AffectedProject(words[1], words.Fields("version"), [.. words.Fields("range").Select(EventsOf)]));
            }
            else
            {
                throw words.Error($"'{words[0]}' begins no line here" + Advice);
            }
        }

        return hasHead ? new AdvisoryFile(advisories) : throw new FormatException("it is empty" + Advice);
    }

    /// <summary>The file's text: vulnerabilities and projects in ordinal order, LF, a line feed at the end.</summary>
    public override string ToString()
    {
        LockLineWriter writer = new();
        foreach (Advisory advisory in this.Advisories.OrderBy(static advisory => advisory.Id, StringComparer.Ordinal))
        {
            writer.Word("advisory").Word(advisory.Id).Field("severity", advisory.Severity)
                .Fields("alias", advisory.Aliases.OrderBy(static alias => alias, StringComparer.Ordinal))
                .Field("summary", advisory.Summary.Length > 0 ? advisory.Summary : null)
                .Field("accepted", advisory.Accepted).Field("until", advisory.Until).End();
            foreach (AffectedProject project in advisory.Affected.OrderBy(static project => project.Name, StringComparer.Ordinal))
            {
                writer.Word("affects").Word(project.Name).Fields("range", project.Ranges.Select(TextOf))
                    .Fields("version", project.Versions).End();
            }
        }

        return "# Known vulnerabilities of what the lock installs, for the compiler. Made by 'dotnet build -t:Audit': commit it, do not "
            + "edit it.\n"
            + Magic + "\n" + writer;
    }

    private static Advisory AdvisoryOf(LineReader line, IReadOnlyList<AffectedProject> projects) =>
        new(line[1], line.Field("summary") ?? "")
        {
            Severity = line.Field("severity"),
            Aliases = line.Fields("alias"),
            Accepted = line.Field("accepted"),
            Until = line.Field("until"),
            Affected = projects,
        };

    private static string TextOf(IReadOnlyList<VersionEvent> events) => string.Join(
        ",", events.Select(static each => Words.First(word => word.Kind == each.Kind).Word + ":" + each.Version));

    private static IReadOnlyList<VersionEvent> EventsOf(string text) =>
    [
        .. text.Split(',').Select(static part => part.Split([':'], 2)).Where(static parts => parts.Length == 2)
            .SelectMany(static parts => Words.Where(word => word.Word == parts[0]).Select(word => new VersionEvent(word.Kind, parts[1]))),
    ];
}
