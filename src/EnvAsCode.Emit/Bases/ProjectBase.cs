using System;

namespace EnvAsCode.Emit.Bases;

/// <summary>
/// A description of a base image among a project's files, <c>*.base.json</c>: equal if path and text are. It is read when it is needed.
/// </summary>
public sealed class ProjectBase : IEquatable<ProjectBase>
{
    private readonly string text;
    private readonly Lazy<(DescribedBase? Base, BaseProblem? Problem)> content;

    /// <summary>A file.</summary>
    /// <param name="path">Its path from the project's folder, with <c>/</c>.</param>
    /// <param name="text">Its text.</param>
    public ProjectBase(string path, string text)
    {
        this.Path = path;
        this.text = text;
        this.content = new(() => (BaseDescriptionReader.Read(text, out BaseProblem? problem), problem));
    }

    /// <summary>The file's path from the project's folder, with <c>/</c>.</summary>
    public string Path { get; }

    /// <summary>The base; <see langword="null"/> if it cannot be read.</summary>
    internal DescribedBase? Base => this.content.Value.Base;

    /// <summary>What is wrong with it; <see langword="null"/> if nothing is.</summary>
    internal BaseProblem? Problem => this.content.Value.Problem;

    /// <inheritdoc/>
    public bool Equals(ProjectBase? other) => other is not null && this.Path == other.Path && this.text == other.text;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => this.Equals(obj as ProjectBase);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(this.Path);
}
