using System;

namespace EnvAsCode;

/// <summary>A conda installation in an image: where it is, and the tool that installs into it.</summary>
public sealed record CondaInstallation
{
    /// <summary>A conda installation.</summary>
    /// <param name="root">See <see cref="Root"/>.</param>
    /// <param name="tool">See <see cref="Tool"/>.</param>
    public CondaInstallation(string root, CondaTool tool = CondaTool.Conda)
    {
        this.Root = root ?? throw new ArgumentNullException(nameof(root));
        this.Tool = tool;
    }

    /// <summary>The folder of the base environment (<c>CONDA_ROOT</c>, <c>MAMBA_ROOT_PREFIX</c>), as <c>/opt/conda</c>.</summary>
    public string Root { get; init; }

    /// <summary>The tool on the image's <c>PATH</c>.</summary>
    public CondaTool Tool { get; init; }
}
