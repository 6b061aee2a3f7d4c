using System;

namespace EnvAsCode;

/// <summary>
/// A stage of a multi-stage build: an image of its own, from which the image takes files with <c>CopyFrom</c>, and of which nothing else
/// remains. Written <c>new BuildStage("build", new BaseImage("golang:1.23")) { Steps = [Run("go install example.org/tool@v1.2.0")] }</c>
/// and, among the image's steps, <c>CopyFrom("build", "/go/bin/tool", "/usr/local/bin/")</c>.
/// </summary>
public sealed record BuildStage
{
    /// <summary>A stage.</summary>
    /// <param name="name">See <see cref="Name"/>.</param>
    /// <param name="from">See <see cref="From"/>.</param>
    public BuildStage(string name, BaseImage from)
    {
        this.Name = name ?? throw new ArgumentNullException(nameof(name));
        this.From = from ?? throw new ArgumentNullException(nameof(from));
    }

    /// <summary>
    /// The name by which steps copy from it (<c>FROM … AS name</c>): lower-case letters, digits, <c>-</c>, <c>_</c> and <c>.</c>, beginning
    /// with a letter.
    /// </summary>
    public string Name { get; init; }

    /// <summary>The image that it begins with; one of its own, not another stage.</summary>
    public BaseImage From { get; init; }

    /// <summary>What is done to it, in order. The declared packages and kernels are the image's, and have no place in a stage.</summary>
    public EquatableArray<IImageStep> Steps { get; init; }
}
