using System;

namespace EnvAsCode;

/// <summary>
/// A comment in what is generated, above the step that follows it: a heading, or why the step is there. Written
/// <c>Comment("Spark, for the batch jobs")</c>. Comments of the C# code do not reach the generated files.
/// </summary>
public sealed record CommentStep : EnvironmentStep, IImageStep, IScriptStep
{
    /// <summary>A comment.</summary>
    /// <param name="text">See <see cref="Text"/>.</param>
    public CommentStep(string text) => this.Text = text ?? throw new ArgumentNullException(nameof(text));

    /// <summary>The comment, of one line or several (<c>EAC3005</c> if it is empty).</summary>
    public string Text { get; init; }
}
