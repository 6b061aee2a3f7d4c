using System;

namespace EnvAsCode;

/// <summary>
/// Files and folders of the project, copied into the image (<c>COPY</c>). Written <c>Copy("src/", "/opt/app/")</c>, or
/// <c>Copy(["start.sh", "stop.sh"], "/usr/local/bin/", mode: "755")</c>. Whether they exist is checked when the project is built.
/// </summary>
/// <remarks>
/// The sources must be among the project's <c>EnvironmentFile</c> items; those in the folder <c>context/</c> are by themselves. Nothing
/// outside the project's folder can be copied.
/// </remarks>
public sealed record CopyStep : EnvironmentStep, IImageStep
{
    /// <summary>A copy.</summary>
    /// <param name="sources">See <see cref="Sources"/>.</param>
    /// <param name="destination">See <see cref="Destination"/>.</param>
    public CopyStep(EquatableArray<string> sources, string destination)
    {
        this.Sources = sources;
        this.Destination = destination ?? throw new ArgumentNullException(nameof(destination));
    }

    /// <summary>
    /// The paths of the files and folders from the project's folder, with <c>/</c>; a folder ends with <c>/</c> and means its content. With
    /// <see cref="From"/>, absolute paths in that image.
    /// </summary>
    public EquatableArray<string> Sources { get; init; }

    /// <summary>
    /// Where they go: an absolute path, or one from the working folder; a folder, which several sources need, ends with <c>/</c>.
    /// </summary>
    public string Destination { get; init; }

    /// <summary>The owner (<c>--chown</c>), as <c>"1000:100"</c>; root if not set.</summary>
    public string? Owner { get; init; }

    /// <summary>
    /// The mode in octal digits, as <c>"755"</c>, of the files that are copied, those in folders too; their own if not set. Folders, and
    /// what the image had before, keep theirs. With <see cref="From"/> only BuildKit can set it (<c>EAC3039</c>), on folders too.
    /// </summary>
    public string? Mode { get; init; }

    /// <summary>
    /// The stage or image to copy from (<c>--from</c>) instead of the project: the name of one of <see cref="CustomImage.Stages"/>, or an
    /// image as <c>"mambaorg/micromamba:2.0.5"</c>.
    /// </summary>
    public string? From { get; init; }
}
