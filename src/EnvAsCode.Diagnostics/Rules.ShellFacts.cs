namespace EnvAsCode.Diagnostics;

/// <content>
/// EAC3067 to EAC3069 and EAC4041 to EAC4045: what shells, hosts and Studio's applications are, wherever code meets them.
/// </content>
public static partial class Rules
{
    /// <summary>EAC3067: a search path without the folders of the system. Arguments: the value, what to write.</summary>
    public static Rule SearchPathReplaced { get; } = new(
        "EAC3067",
        RuleSeverity.Error,
        "PATH loses the folders of the system",
        "'{0}' takes the place of the whole PATH, so that no program of the system is found any more, ls, sh and python among them; "
        + "write \"{1}\"") { PreventsEmission = false };

    /// <summary>EAC3068: a word of bash for a shell that is not bash. Arguments: the word, what the shell does, what to write.</summary>
    public static Rule BashInOtherShell { get; } = new(
        "EAC3068",
        RuleSeverity.Error,
        "A word of bash in /bin/sh",
        "'{0}' is a word of bash, and /bin/sh of Debian and Ubuntu is dash, which {1}; {2}") { PreventsEmission = false };

    /// <summary>
    /// EAC3069: a download of a host that redirects, by a command that does not follow. Arguments: the host, what to write.
    /// </summary>
    public static Rule RedirectionNotFollowed { get; } = new(
        "EAC3069",
        RuleSeverity.Error,
        "curl does not follow a redirection",
        "'{0}' answers with the address of another host, and curl without -L keeps that answer instead of the file, with exit code 0; "
        + "write {1}") { PreventsEmission = false };

    /// <summary>EAC4041: a command of Studio Classic. Arguments: the command, what to write.</summary>
    public static Rule CommandOfClassic { get; } = new(
        "EAC4041",
        RuleSeverity.Error,
        "A command of Studio Classic",
        "'{0}' is of Studio Classic, and JupyterLab and Code Editor have no such thing, so that the command fails; {1}")
        { PreventsEmission = false };

    /// <summary>EAC4042: a script that waits past the limit. Arguments: the command, for how long, what to write.</summary>
    public static Rule ScriptWaits { get; } = new(
        "EAC4042",
        RuleSeverity.Error,
        "A script waits past its five minutes",
        "'{0}' waits {1}, and an application whose lifecycle configuration has not ended after 5 minutes does not start; {2}")
        { PreventsEmission = false };

    /// <summary>EAC4043: what a script sets for its own shell, at its end. Arguments: the command, what to write.</summary>
    public static Rule StateEndsWithScript { get; } = new(
        "EAC4043",
        RuleSeverity.Warning,
        "What a script sets ends with it",
        "'{0}' changes the shell of the script, which ends here, so that no notebook and no terminal sees it; {1}");

    /// <summary>EAC4044: ssh to a host whose key nobody knows. Arguments: the host, what to write.</summary>
    public static Rule HostKeyUnknown { get; } = new(
        "EAC4044",
        RuleSeverity.Warning,
        "ssh does not know the key of a host",
        "ssh asks whether '{0}' is the right host, nobody answers, and git ends with \"Host key verification failed\"; {1}");

    /// <summary>EAC4045: a command that asks. Arguments: the command, what to write.</summary>
    public static Rule AsksForInput { get; } = new(
        "EAC4045",
        RuleSeverity.Error,
        "A command asks, and nobody answers",
        "'{0}' reads an answer from a terminal, and there is none here: it fails or waits; {1}") { PreventsEmission = false };
}
