namespace EnvAsCode.Diagnostics;

/// <content>EAC4021 to EAC4034: shell code of the user's. The files can be written whatever it says, so each can be suppressed.</content>
public static partial class Rules
{
    /// <summary>EAC4021: a shebang that is none. Arguments: what is wrong.</summary>
    public static Rule ScriptShebang { get; } = new(
        "EAC4021",
        RuleSeverity.Warning,
        "A shebang has no effect",
        "{0}; leave it out: what is generated begins with '#!/bin/bash'");

    /// <summary>EAC4022: a command that asks and waits. Arguments: the command.</summary>
    public static Rule WaitsForAnswer { get; } = new(
        "EAC4022",
        RuleSeverity.Error,
        "A command waits for an answer",
        "'{0}' asks before it acts, and nobody is there to answer; write '{0} -y'")
    {
        PreventsEmission = false,
    };

    /// <summary>EAC4023: apt without lists of packages.</summary>
    public static Rule InstallWithoutUpdate { get; } = new(
        "EAC4023",
        RuleSeverity.Warning,
        "apt has no list of packages",
        "'apt-get install' finds no package where the lists are missing or old, as in most images; write 'apt-get update' before it in the "
        + "same script, or declare the package with Apt");

    /// <summary>EAC4024: a background program in the foreground.</summary>
    public static Rule NohupInForeground { get; } = new(
        "EAC4024",
        RuleSeverity.Error,
        "nohup without '&' runs in the foreground",
        "'nohup' alone does not put a command into the background, so the application waits for it and gives up after 5 minutes; write the "
        + "step InBackground, or end the command with '&'")
    {
        PreventsEmission = false,
    };

    /// <summary>EAC4025: a clone into a folder that is there at the second start.</summary>
    public static Rule CloneAgain { get; } = new(
        "EAC4025",
        RuleSeverity.Warning,
        "A repository is cloned at every start",
        "'git clone' fails at the second start, since the home folder keeps the first clone, and the application does not start then; use "
        + "the step GitClone, or write '[ -d <folder> ] || git clone …'");

    /// <summary>EAC4026: a file that grows with each start. Arguments: the file.</summary>
    public static Rule AppendsAgain { get; } = new(
        "EAC4026",
        RuleSeverity.Warning,
        "A file grows with every start",
        "'{0}' is in the home folder, which stays, so that each start adds the same lines again; write the whole file, or put 'grep -q "
        + "<line> {0} ||' before");

    /// <summary>EAC4027: a command that fails when its work is done already. Arguments: the command, why, the command to write.</summary>
    public static Rule FailsAgain { get; } = new(
        "EAC4027",
        RuleSeverity.Warning,
        "A command fails at the second start",
        "'{0}' fails at the second start, because {1} by then, and the application does not start; write '{2}'");

    /// <summary>EAC4028: conda's activate in a shell of its own. Arguments: the environment.</summary>
    public static Rule CondaActivate { get; } = new(
        "EAC4028",
        RuleSeverity.Error,
        "conda activate has no effect here",
        "The shell of a RUN instruction or of a script has not read conda's functions, so that 'activate' fails, and what a RUN activates "
        + "ends with it; write 'conda run -n {0} <command>', or declare the packages in a CondaEnvironment")
    {
        PreventsEmission = false,
    };

    /// <summary>EAC4029: an installation into the home folder.</summary>
    public static Rule PipInstallUser { get; } = new(
        "EAC4029",
        RuleSeverity.Warning,
        "pip installs into the home folder",
        "'pip install --user' writes to the home folder, where every environment and every application sees the packages, and they can "
        + "keep Jupyter from starting; leave '--user' out");

    /// <summary>EAC4030: a requirement that the shell reads as a redirection. Arguments: the requirement, the file.</summary>
    public static Rule UnquotedRequirement { get; } = new(
        "EAC4030",
        RuleSeverity.Error,
        "The shell takes a version's bound for a file",
        "The shell redirects to a file named '{1}', and the bound is lost; quote the requirement, as '{0}' between quotes, or declare it "
        + "with Pip or Conda")
    {
        PreventsEmission = false,
    };

    /// <summary>EAC4031: a failure that becomes a success.</summary>
    public static Rule FailureSwallowed { get; } = new(
        "EAC4031",
        RuleSeverity.Warning,
        "A failure ends as a success",
        "'exit 0' after a command that failed reports success, and what is missing is noticed by users; end with another code, or leave it "
        + "out");

    /// <summary>EAC4032: a secret. Arguments: its kind.</summary>
    public static Rule SecretInClearText { get; } = new(
        "EAC4032",
        RuleSeverity.Error,
        "A secret in clear text",
        "This looks like {0}, and would be readable in the source, in the generated files and for everyone who may describe the resource; "
        + "read it from AWS Secrets Manager or Parameter Store when the script runs, and revoke this one")
    {
        PreventsEmission = false,
    };

    /// <summary>EAC4033: commands with a secret that are printed.</summary>
    public static Rule SecretUnderTracing { get; } = new(
        "EAC4033",
        RuleSeverity.Warning,
        "A secret is printed to the log",
        "'set -x' prints every command with its variables filled in, secrets too, to a log in CloudWatch; leave 'x' out, or put 'set +x' "
        + "before the secret is read");

    /// <summary>
    /// EAC4034: an installation that may pass the limit. Arguments: how many packages, the estimate in minutes, the basis.
    /// </summary>
    public static Rule LifecycleConfigurationTooSlow { get; } = new(
        "EAC4034",
        RuleSeverity.Warning,
        "A lifecycle configuration may not end in time",
        "Installing {0} at every start is estimated to take {1} minutes ({2}), and an application that has not started after 5 minutes "
        + "fails; move packages into a CustomImage, or into a PersistentCondaEnvironment");
}
