using EnvAsCode.Emit.Resolved;
using EnvAsCode.Emit.State;

namespace EnvAsCode.Emit.Checks.Shell;

/// <summary>Where shell code of the user runs, and what is known there.</summary>
/// <param name="Place">Where it runs.</param>
internal sealed record ShellContext(ShellPlace Place)
{
    /// <summary>What the image is before the code; <see langword="null"/> for a script.</summary>
    public ImageState? State { get; init; }

    /// <summary>The image that is built, or that a stage belongs to; <see langword="null"/> for a script.</summary>
    public ResolvedImage? Image { get; init; }

    /// <summary>The applications that run the script.</summary>
    public EquatableArray<AppType> AppTypes { get; init; }

    /// <summary>The base that a script's application runs from, if the declaration says so; Studio's own otherwise.</summary>
    public BaseImage? AppImage { get; init; }

    /// <summary>All code of the image, or of the script, that the code is a part of.</summary>
    public string AllCode { get; init; } = "";

    /// <summary>Whether a step of the image adds a source of apt packages.</summary>
    public bool HasAptSource { get; init; }

    /// <summary>Whether the code is carried out once for a home folder.</summary>
    public bool IsOnce { get; init; }

    /// <summary>Whether the application starts while the code goes on.</summary>
    public bool IsInBackground { get; init; }

    /// <summary>Whether something makes hosts known to ssh, or goes around it.</summary>
    public bool KnowsHosts { get; init; }

    /// <summary>Whether the script ends with the code: no step comes after it.</summary>
    public bool IsLast { get; init; }

    /// <summary>Whether it is a build of an image.</summary>
    public bool IsImage => this.Place == ShellPlace.ImageBuild;

    /// <summary>Whether a script runs as the user of a space, in JupyterLab or Code Editor.</summary>
    public bool IsInSpace
    {
        get
        {
            foreach (AppType appType in this.AppTypes)
            {
                if (appType is AppType.JupyterLab or AppType.CodeEditor)
                {
                    return true;
                }
            }

            return false;
        }
    }
}
