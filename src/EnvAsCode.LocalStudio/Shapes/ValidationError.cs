namespace EnvAsCode.LocalStudio.Shapes;

/// <summary>One broken constraint.</summary>
/// <param name="Value">The value, quoted; <c>null</c> without quotes if there is none.</param>
/// <param name="Path">Where it is, as <c>tags.1.member.key</c>.</param>
/// <param name="Constraint">What the member must do.</param>
internal sealed record ValidationError(string Value, string Path, string Constraint)
{
    /// <inheritdoc/>
    public override string ToString() =>
        $"Value {this.Value} at '{this.Path}' failed to satisfy constraint: Member must {this.Constraint}";
}
