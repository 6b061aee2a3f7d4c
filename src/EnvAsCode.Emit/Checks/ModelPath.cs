using System.Globalization;

namespace EnvAsCode.Emit.Checks;

/// <summary>Writes places in the model, as C# would reach them from the environment.</summary>
internal static class ModelPath
{
    /// <summary>An item of a list, as <c>Packages[3]</c>.</summary>
    /// <param name="index">The item's position, from 0.</param>
    public static string Item(string list, int index) => list + "[" + index.ToString(CultureInfo.InvariantCulture) + "]";

    /// <summary>A member, as <c>Packages[3].Version</c>.</summary>
    /// <param name="owner">The path of what has the member; empty for the environment itself.</param>
    public static string Member(string owner, string member) => owner.Length == 0 ? member : owner + "." + member;
}
