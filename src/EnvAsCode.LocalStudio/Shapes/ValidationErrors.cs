using System.Collections.Generic;
using System.Globalization;

namespace EnvAsCode.LocalStudio.Shapes;

/// <summary>The constraints that a request breaks, in the words of the service.</summary>
internal sealed class ValidationErrors
{
    /// <summary>Messages repeat the value; a longer one than this many characters is cut.</summary>
    private const int LongestValue = 256;

    private readonly List<ValidationError> errors = [];

    /// <summary>All broken constraints, in the order of the shapes' members.</summary>
    public IReadOnlyList<ValidationError> All => this.errors;

    /// <summary>A value breaks a constraint.</summary>
    /// <param name="path">Where it is.</param>
    /// <param name="constraint">What the member must do, as <c>have length less than or equal to 63</c>.</param>
    public void Add(string value, string path, string constraint)
    {
        string shown = value.Length <= LongestValue ? value : value[..LongestValue] + "…";
        this.errors.Add(new($"'{shown}'", path, constraint));
    }

    /// <summary>A required member is absent.</summary>
    /// <param name="path">Where it should be.</param>
    public void AddNull(string path) => this.errors.Add(new("null", path, "not be null"));

    /// <summary>The whole message: <c>N validation error(s) detected: Value … at … failed to satisfy constraint: …</c>.</summary>
    public override string ToString()
    {
        string noun = this.errors.Count == 1 ? "error" : "errors";
        return string.Create(
            CultureInfo.InvariantCulture, $"{this.errors.Count} validation {noun} detected: {string.Join("; ", this.errors)}");
    }
}
