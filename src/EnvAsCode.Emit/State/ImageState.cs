using System.Collections.Generic;
using EnvAsCode.Emit.Resolved;
using EnvAsCode.Emit.State.Facts;

namespace EnvAsCode.Emit.State;

/// <summary>
/// What an image is at one place of its build: a value, of which each step makes the next one. Checks and emitters ask it, and nothing
/// else, who the user is, which programs are there and which Python gets the packages.
/// </summary>
internal sealed record ImageState
{
    /// <summary>What is known of the base.</summary>
    public required BaseFacts Base { get; init; }

    /// <summary>The user as whom what follows runs, and the container.</summary>
    public required ImageUser User { get; init; }

    /// <summary>The users who are known by their names, the last one first.</summary>
    public required EquatableArray<ImageUser> Users { get; init; }

    /// <summary>The image's conda: the last one that a step installed, or the base's.</summary>
    public CondaInstallation? Conda { get; init; }

    /// <summary>The user who can write to conda's folder.</summary>
    public required string CondaUser { get; init; }

    /// <summary>Whether a step installed <see cref="Conda"/>.</summary>
    public bool HasOwnConda { get; init; }

    /// <summary>Whether conda's base environment holds no Python.</summary>
    public bool IsCondaEmpty { get; init; }

    /// <summary>The virtual environment that packages go to, by its folder; <see langword="null"/> for none.</summary>
    public string? VirtualEnvironment { get; init; }

    /// <summary>The programs.</summary>
    public required Programs Programs { get; init; }

    /// <summary>The interpreters outside conda and virtual environments; <see langword="null"/> if not known.</summary>
    public EquatableArray<Interpreter>? Interpreters { get; init; }

    /// <summary>Whether the lists of the system's package manager are there.</summary>
    public bool HasPackageLists { get; init; }

    /// <summary>The folder in which programs start; <see langword="null"/> for the base's own.</summary>
    public string? Workdir { get; init; }

    /// <summary>Whether <c>RUN</c> hands its code to <c>/bin/sh</c>: neither the base nor a step says otherwise, surely.</summary>
    public bool IsDefaultShell { get; init; }

    /// <summary>The files that steps and commands have put there.</summary>
    public PlacedFiles Files { get; init; } = PlacedFiles.None;

    /// <summary>The folder that the code of a step has changed to; empty if it is not known, <see langword="null"/> for none.</summary>
    public string? ShellFolder { get; init; }

    /// <summary>The folder in which a command runs; <see langword="null"/> if it is not known.</summary>
    public string? Folder
    {
        get
        {
            string? folder = this.ShellFolder ?? this.Workdir ?? this.Base.Workdir;
            return folder is { Length: > 0 } && folder[0] == '/' && folder.IndexOf('$') < 0 ? folder : null;
        }
    }

    /// <summary>The variables of <c>ENV</c> and <c>ARG</c> that steps set, by their names.</summary>
    public EquatableArray<string> Variables { get; init; }

    /// <summary>The kernels that steps bring.</summary>
    public EquatableArray<KernelSpec> Kernels { get; init; }

    /// <summary>The ports that steps expose.</summary>
    public EquatableArray<int> Ports { get; init; }

    /// <summary>The state before the first step.</summary>
    public static ImageState Of(BaseImage image)
    {
        BaseFacts facts = BaseFacts.Of(image);
        ImageUser user = ImageUser.Of(image);
        Programs programs = Programs.Of(facts.Programs);
        return new ImageState
        {
            Base = facts,
            User = user,
            Users = facts.Users.IsEmpty && OfUbuntu(facts) is { } ubuntu ? [ubuntu, user] : [.. facts.Users, user],
            Conda = facts.Conda,
            CondaUser = image.User,
            IsCondaEmpty = facts.IsCondaEmpty,
            IsDefaultShell = facts.HasDefaultShell,
            Programs = facts.Conda is null ? programs : programs.With("conda"),
            Interpreters = facts.Interpreters,
        };
    }

    // Ubuntu's images have a user of their own from 23.04 on (bugs.launchpad.net/cloud-images, 2005129).
    private static ImageUser? OfUbuntu(BaseFacts facts) =>
        facts is { Distribution: "ubuntu", Release: { } release } && BaseFacts.IsAtLeast(release, 23, 4)
            ? new ImageUser("ubuntu", 1000, 1000, "/home/ubuntu")
            : null;

    /// <summary>The Python that packages are installed into; <see langword="null"/> if none is known.</summary>
    public Interpreter? Python
    {
        get
        {
            if (this.VirtualEnvironment is { } folder)
            {
                return new Interpreter(folder + "/bin/python", HasPip: true, IsExternallyManaged: false);
            }

            if (this.Conda is { } conda && (this.HasOwnConda || this.Base.Image.PythonExecutable is null))
            {
                return new Interpreter(conda.Root + "/bin/python", HasPip: true, IsExternallyManaged: false);
            }

            return this.Interpreters is { IsEmpty: false } interpreters ? interpreters[0] : null;
        }
    }

    /// <summary>How that Python is called: by its absolute path or, where nobody described the base, as <c>PATH</c> finds it.</summary>
    public string PythonPath => this.Python?.Path ?? "python3";

    /// <summary>The user who can write to that Python.</summary>
    public string PythonUser => this.Conda is null || this.VirtualEnvironment is not null ? "root" : this.CondaUser;

    /// <summary>With what cannot be told: any program may be there from here on, and a Python where surely none was.</summary>
    public ImageState Opened() => this with
    {
        Programs = this.Programs.Open(),
        Interpreters = this.Interpreters is { IsEmpty: true } ? null : this.Interpreters,
    };

    /// <summary>With what packages of the system bring.</summary>
    public ImageState WithSystemPackages(IEnumerable<string> packages)
    {
        List<string> names = [.. packages];
        ImageState state = this with { Programs = this.Programs.WithPackages(names) };
        bool hasPip = names.Contains("python3-pip");
        if (!hasPip && !names.Exists(name => name is "python3" or "python3-venv" or "python3-full" or "python3-dev"))
        {
            return state;
        }

        // What is there already keeps its place: a Python in /usr/local goes before that of the system.
        List<Interpreter> interpreters = [.. this.Interpreters ?? []];
        int known = interpreters.FindIndex(one => one.Path == "/usr/bin/python3");
        Interpreter python = this.Base.SystemPython(hasPip || (known >= 0 && interpreters[known].HasPip == true));
        if (known >= 0)
        {
            interpreters[known] = python with { Version = interpreters[known].Version };
        }
        else
        {
            interpreters.Add(python);
        }

        // Where nothing is known of the base, that of the system may stand behind another on PATH.
        bool isKnown = this.Interpreters is not null || this.Base.Manager is not null;
        return state with { Interpreters = isKnown ? interpreters.ToEquatableArray() : null };
    }

    /// <summary>With a conda that was installed: from here on it is the image's.</summary>
    /// <param name="owner">The user who can write to it.</param>
    public ImageState WithConda(CondaInstallation conda, string owner) => this with
    {
        Conda = conda,
        CondaUser = owner,
        HasOwnConda = true,
        IsCondaEmpty = conda.Tool == CondaTool.Micromamba,
        Programs = this.Programs.With("conda"),
    };
}
