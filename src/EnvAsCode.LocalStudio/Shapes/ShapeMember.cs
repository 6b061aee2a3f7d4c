using System.Text.Json;

namespace EnvAsCode.LocalStudio.Shapes;

/// <summary>A member of a structure.</summary>
/// <param name="Name">The name on the wire.</param>
/// <param name="Shape">What its value is.</param>
/// <param name="IsRequired">Whether it may be absent.</param>
internal sealed record ShapeMember(string Name, Shape Shape, bool IsRequired)
{
    /// <summary>The name as validation messages write it, in lowerCamel whatever the wire has.</summary>
    public string PathName { get; } = JsonNamingPolicy.CamelCase.ConvertName(Name);
}
