using EnvAsCode.Emit.Requirements;

namespace EnvAsCode.Emit.Resolved;

/// <summary>A Python environment at a place: a conda environment in an image or in a home folder, or an image's own Python.</summary>
internal sealed record PythonEnvironment
{
    /// <summary>Its name: the conda environment's, or the declaration's for an image's own Python.</summary>
    public required string Name { get; init; }

    /// <summary>Its folder; <see langword="null"/> for the own Python of an image without conda.</summary>
    public required string? Prefix { get; init; }

    /// <summary>The absolute path of its Python.</summary>
    public required string Interpreter { get; init; }

    /// <summary>The declared Python version.</summary>
    public required string? Python { get; init; }

    /// <summary>The channels, highest priority first.</summary>
    public required EquatableArray<Channel> Channels { get; init; }

    /// <summary>Its packages; of the apt packages none belongs to it.</summary>
    public required PackageLists Packages { get; init; }

    /// <summary>Its kernel; <see langword="null"/> if it yields none, as in an image that is not for Studio.</summary>
    public required ResolvedKernel? Kernel { get; init; }

    /// <summary>
    /// The file that describes it, as <c>environment.yml</c>; <see langword="null"/> if it is installed into what the image has.
    /// </summary>
    public required string? File { get; init; }
}
