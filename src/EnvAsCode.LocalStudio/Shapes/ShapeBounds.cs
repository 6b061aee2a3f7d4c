namespace EnvAsCode.LocalStudio.Shapes;

/// <summary>An inclusive range of a length, a count or a number; <see langword="null"/> is open.</summary>
/// <param name="Min">The least value allowed.</param>
/// <param name="Max">The greatest value allowed.</param>
internal readonly record struct ShapeBounds(long? Min, long? Max)
{
    /// <summary>Reports what the range does not allow.</summary>
    /// <param name="measured">The length, count or number found.</param>
    /// <param name="quantity">What was measured, as the API's messages say it: <c>length</c> or <c>value</c>.</param>
    /// <param name="value">The value as messages show it.</param>
    /// <param name="path">Where the value is.</param>
    /// <param name="errors">Takes the broken constraints.</param>
    public void Validate(long measured, string quantity, string value, string path, ValidationErrors errors)
    {
        if (measured < this.Min)
        {
            errors.Add(value, path, $"have {quantity} greater than or equal to {this.Min}");
        }

        if (measured > this.Max)
        {
            errors.Add(value, path, $"have {quantity} less than or equal to {this.Max}");
        }
    }
}
