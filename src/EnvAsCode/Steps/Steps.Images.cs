namespace EnvAsCode;

/// <content>The words that only an image has.</content>
public static partial class Steps
{
    /// <summary>A build argument that the steps after it see (<c>ARG</c>).</summary>
    /// <param name="name">The argument's name.</param>
    /// <param name="defaultValue">
    /// Its value unless the build gives another; none for an argument of <see cref="CustomImage.BuildArguments"/>.
    /// </param>
    public static ArgStep Arg(string name, string? defaultValue = null) => new(name, defaultValue);

    /// <summary>An environment variable (<c>ENV</c>), which refers to others as <c>$NAME</c> or <c>${NAME}</c>.</summary>
    /// <param name="name">The variable's name.</param>
    /// <param name="value">Its value.</param>
    /// <param name="literal">Whether a <c>$</c> in the value stands for itself.</param>
    public static EnvStep Env(string name, string value, bool literal = false) =>
        new(new EnvironmentVariable(name, value)) { IsLiteral = literal };

    /// <summary>Environment variables (<c>ENV</c>) that belong together, each of which sees those before it.</summary>
    /// <param name="variables">The variables, as <c>[new("LANG", "C.UTF-8"), new("LC_ALL", "C.UTF-8")]</c>.</param>
    public static EnvStep Env(EquatableArray<EnvironmentVariable> variables) => new(variables);

    /// <summary>The shell that reads the code of the steps after it (<c>SHELL</c>).</summary>
    /// <param name="arguments">The program and its arguments, as <c>"/bin/bash", "-o", "pipefail", "-c"</c>.</param>
    public static ShellStep Shell(params EquatableArray<string> arguments) => new(arguments);

    /// <summary>A label (<c>LABEL</c>).</summary>
    /// <param name="name">The label's name.</param>
    /// <param name="value">Its value.</param>
    public static LabelStep Label(string name, string value) => new(name, value);

    /// <summary>A port on which a program listens (<c>EXPOSE</c>).</summary>
    /// <param name="port">The port.</param>
    /// <param name="udp">Whether it is one of UDP.</param>
    public static ExposeStep Expose(int port, bool udp = false) => new(port) { IsUdp = udp };

    /// <summary>The folder in which the steps after it run (<c>WORKDIR</c>).</summary>
    /// <param name="path">The folder.</param>
    public static WorkdirStep Workdir(string path) => new(path);

    /// <summary>The user of the steps after it (<c>USER</c>).</summary>
    /// <param name="name">The user by name or id, or a variable of the base, as <c>"$NB_UID"</c>.</param>
    public static UserStep User(string name) => new(name);

    /// <summary>The user that Studio expects, 1000:100 with a home.</summary>
    /// <param name="name">The user's name.</param>
    /// <param name="sudo">Whether the user may become root with <c>sudo</c>.</param>
    public static StudioUserStep StudioUser(string name = "sagemaker-user", bool sudo = true) => new() { Name = name, Sudo = sudo };

    /// <summary>A file or folder of the project (<c>COPY</c>).</summary>
    /// <param name="source">Its path from the project's folder; a folder ends with <c>/</c>.</param>
    /// <param name="destination">Where it goes.</param>
    /// <param name="owner">The owner, as <c>"1000:100"</c>.</param>
    /// <param name="mode">The mode in octal digits.</param>
    public static CopyStep Copy(string source, string destination, string? owner = null, string? mode = null) =>
        new([source], destination) { Owner = owner, Mode = mode };

    /// <summary>Files and folders of the project (<c>COPY</c>).</summary>
    /// <param name="sources">Their paths from the project's folder.</param>
    /// <param name="destination">The folder that they go to, which ends with <c>/</c>.</param>
    /// <param name="owner">The owner, as <c>"1000:100"</c>.</param>
    /// <param name="mode">The mode in octal digits.</param>
    public static CopyStep Copy(EquatableArray<string> sources, string destination, string? owner = null, string? mode = null) =>
        new(sources, destination) { Owner = owner, Mode = mode };

    /// <summary>A file or folder of a stage or of another image (<c>COPY --from</c>).</summary>
    /// <param name="from">The name of one of <see cref="CustomImage.Stages"/>, or an image.</param>
    /// <param name="source">Its absolute path there.</param>
    /// <param name="destination">Where it goes.</param>
    /// <param name="owner">The owner, as <c>"1000:100"</c>.</param>
    public static CopyStep CopyFrom(string from, string source, string destination, string? owner = null) =>
        new([source], destination) { From = from, Owner = owner };

    /// <summary>A symbolic link.</summary>
    /// <param name="target">What it points to.</param>
    /// <param name="path">The link itself.</param>
    public static SymlinkStep Symlink(ScriptText target, ScriptText path) => new(target, path);

    /// <summary>A folder, with its owner and mode.</summary>
    /// <param name="path">The folder.</param>
    /// <param name="owner">The owner of it and of all that is in it.</param>
    /// <param name="mode">Its mode in octal digits.</param>
    public static FolderStep Folder(ScriptText path, string? owner = null, string? mode = null) => new(path) { Owner = owner, Mode = mode };

    /// <summary>Steps for one processor architecture.</summary>
    /// <param name="architecture">The architecture.</param>
    /// <param name="steps">The steps.</param>
    public static OnArchitectureStep OnArchitecture(Architecture architecture, params EquatableArray<IScriptStep> steps) =>
        new(architecture, steps);
}
