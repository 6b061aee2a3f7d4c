using System;

namespace EnvAsCode;

/// <summary>
/// An image to build from, with what has to be known of it to build on it. The catalogues (<see cref="SageMakerDistribution"/>,
/// <see cref="Miniconda"/>, <see cref="PythonImage"/>) fill this in; for any other image give the reference and what differs from
/// the defaults, which describe a plain Debian-like image that runs as root.
/// </summary>
/// <example>
/// <code>From = new BaseImage("registry.example.com/team/base:1.4") { Conda = new("/opt/conda", CondaTool.Mamba) }</code>
/// </example>
public sealed record BaseImage
{
    /// <summary>An image by its reference.</summary>
    /// <param name="reference">See <see cref="Reference"/>.</param>
    public BaseImage(string reference) => this.Reference = reference ?? throw new ArgumentNullException(nameof(reference));

    /// <summary>
    /// The image reference as in <c>FROM</c>: <c>[registry/]repository[:tag][@digest]</c>. Parts of it, or all, may be build arguments
    /// (<see cref="CustomImage.BuildArguments"/>), as <c>nvidia/cuda:${CUDA}-base</c>.
    /// </summary>
    public string Reference { get; init; }

    /// <summary>The user that the image runs as, by name; <c>root</c> if not set.</summary>
    public string User { get; init; } = "root";

    /// <summary>The user id of <see cref="User"/>; 0 if not set.</summary>
    public int Uid { get; init; }

    /// <summary>The primary group id of <see cref="User"/>; 0 if not set.</summary>
    public int Gid { get; init; }

    /// <summary>The home folder of <see cref="User"/>; <c>/root</c> if not set.</summary>
    public string Home { get; init; } = "/root";

    /// <summary>The image's conda; <see langword="null"/> for an image without one.</summary>
    public CondaInstallation? Conda { get; init; }

    /// <summary>The version of the image's own Python, as <c>"3.12"</c>; unknown if not set.</summary>
    public string? Python { get; init; }

    /// <summary>
    /// The image's own Python interpreter, as an absolute path; <c>&lt;conda root&gt;/bin/python</c> if not set. Without conda, and of an
    /// image that no catalogue knows, nothing is assumed: <c>python3</c> is then called as <c>PATH</c> finds it.
    /// </summary>
    public string? PythonExecutable { get; init; }

    /// <summary>
    /// The kernels that the image has before anything is added: those that its app image configs offer where the declaration adds none.
    /// </summary>
    public EquatableArray<KernelSpec> Kernels { get; init; }

    /// <summary>The program in the image that starts JupyterLab as Studio wants it; none if not set.</summary>
    public string? JupyterLabEntrypoint { get; init; }

    /// <summary>The program in the image that starts Code Editor as Studio wants it; none if not set.</summary>
    public string? CodeEditorEntrypoint { get; init; }
}
