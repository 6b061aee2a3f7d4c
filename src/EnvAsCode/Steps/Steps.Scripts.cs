namespace EnvAsCode;

/// <content>The words that only a script has.</content>
public static partial class Steps
{
    /// <summary>A text at the top of the script, for <see cref="LifecycleConfiguration.Parameters"/>.</summary>
    /// <param name="name">The shell variable, in upper case.</param>
    /// <param name="value">Its value.</param>
    public static TextParameter Parameter(string name, string value) => new(name, value);

    /// <summary>A whole number at the top of the script, for <see cref="LifecycleConfiguration.Parameters"/>.</summary>
    /// <param name="name">The shell variable, in upper case.</param>
    /// <param name="value">Its value.</param>
    public static IntegerParameter Parameter(string name, int value) => new(name, value);

    /// <summary>A switch at the top of the script, for <see cref="LifecycleConfiguration.Parameters"/>.</summary>
    /// <param name="name">The shell variable, in upper case.</param>
    /// <param name="value">Its value.</param>
    public static BooleanParameter Parameter(string name, bool value) => new(name, value);

    /// <summary>A text of several parts, of which some are known only when the script runs.</summary>
    /// <param name="parts">The parts: strings, parameters, values of Studio.</param>
    public static ScriptText Text(params EquatableArray<ScriptText> parts)
    {
        System.Collections.Generic.List<ScriptTextPart> all = [];
        foreach (ScriptText part in parts.AsSpan())
        {
            all.AddRange(part.Parts);
        }

        return new ScriptText(all.ToEquatableArray());
    }

    /// <summary>
    /// A tag of the user profile, by its key; empty where the profile has none such. The role needs <c>sagemaker:ListTags</c>.
    /// </summary>
    /// <param name="key">The tag's key.</param>
    public static ScriptText UserProfileTag(string key) => new([new ScriptTextPart(ScriptTextKind.UserProfileTag, key)]);

    /// <summary>A setting of git for the user.</summary>
    /// <param name="name">The variable as git names it, as <c>user.email</c>.</param>
    /// <param name="value">Its value.</param>
    public static GitConfigStep GitConfig(ScriptText name, ScriptText value) => new(name, value);

    /// <summary>git asks Secrets Manager for the password of a host.</summary>
    /// <param name="host">The host, as <c>github.com</c>.</param>
    /// <param name="secretId">The secret's name or ARN.</param>
    public static GitCredentialsStep GitCredentials(ScriptText host, ScriptText secretId) => new(host, secretId);

    /// <summary>Traffic goes through a proxy.</summary>
    /// <param name="url">The proxy, as <c>http://proxy.corp.example:3128</c>.</param>
    /// <param name="noProxy">Hosts that are reached directly.</param>
    public static ProxyStep Proxy(ScriptText url, params EquatableArray<ScriptText> noProxy) => new(url, noProxy);

    /// <summary>Environment variables for the script, for shells and for notebooks.</summary>
    /// <param name="variables">The variables, as <c>new("TEAM", "churn")</c>.</param>
    public static VariablesStep Variables(params EquatableArray<ScriptVariable> variables) => new(variables);

    /// <summary>Certificates of a private authority are trusted.</summary>
    /// <param name="source">The certificates in PEM, or a file or folder in S3 with them.</param>
    public static TrustCertificatesStep TrustCertificates(ScriptText source) => new(source);

    /// <summary>A file is copied from S3, or to it.</summary>
    /// <param name="source">The file.</param>
    /// <param name="destination">Where it goes.</param>
    /// <param name="unpack">How a file from S3 is unpacked; not at all if not given.</param>
    public static S3CopyStep S3Copy(ScriptText source, ScriptText destination, Archive unpack = Archive.None) =>
        new(source, destination) { Unpack = unpack };

    /// <summary>A folder is copied from S3, or to it, save for what is there already.</summary>
    /// <param name="source">The folder.</param>
    /// <param name="destination">Where it goes.</param>
    public static S3SyncStep S3Sync(ScriptText source, ScriptText destination) => new(source, destination);

    /// <summary>A line at the end of a file, unless the file has it.</summary>
    /// <param name="path">The file; <c>~/</c> may begin its path.</param>
    /// <param name="line">The line.</param>
    public static AppendLineStep AppendLine(ScriptText path, ScriptText line) => new(path, line);

    /// <summary>A file, or a folder with all that is in it, is removed if it is there.</summary>
    /// <param name="path">The file or folder, as <c>~/.local/lib</c>.</param>
    public static RemoveStep Remove(ScriptText path) => new(path);

    /// <summary>pip installs what a requirements file of the user's own lists, if there is one.</summary>
    /// <param name="path">The file, as <c>~/requirements.txt</c>.</param>
    public static InstallRequirementsStep InstallRequirements(ScriptText path) => new(path);

    /// <summary>Steps that cron takes while the application lives.</summary>
    /// <param name="name">A name that tells them from other jobs.</param>
    /// <param name="schedule">When, as <c>*/2 * * * *</c>.</param>
    /// <param name="steps">The steps.</param>
    public static CronJobStep CronJob(string name, ScriptText schedule, params EquatableArray<IScriptStep> steps) =>
        new(name, schedule, steps);

    /// <summary>The application deletes itself when nobody has used it for some time.</summary>
    /// <param name="timeoutInMinutes">The time in minutes.</param>
    public static IdleShutdownStep IdleShutdown(int timeoutInMinutes) => new(timeoutInMinutes);

    /// <summary>Steps that go on while the application starts.</summary>
    /// <param name="name">A name for their log.</param>
    /// <param name="steps">The steps.</param>
    public static BackgroundStep InBackground(string name, params EquatableArray<IScriptStep> steps) => new(name, steps);

    /// <summary>Steps without which the application starts all the same: if one fails, the log says so and the script goes on.</summary>
    /// <param name="steps">The steps.</param>
    public static OptionalStep Optional(params EquatableArray<IScriptStep> steps) => new(steps);

    /// <summary>Steps that are taken once for a home folder, and again only if the declaration changes them.</summary>
    /// <param name="name">A name for their mark.</param>
    /// <param name="steps">The steps.</param>
    public static OnceStep Once(string name, params EquatableArray<IScriptStep> steps) => new(name, steps);
}
