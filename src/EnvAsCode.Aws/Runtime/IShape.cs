using System.Text.Json;

namespace EnvAsCode.Aws.Runtime;

/// <summary>A shape of a service, which writes and reads itself in AWS JSON 1.1.</summary>
internal interface IShape
{
    /// <summary>Writes the members that are set; a list that is empty is set.</summary>
    /// <param name="writer">Takes an object.</param>
    /// <exception cref="System.ArgumentException">A member that the operation requires is not set.</exception>
    public void Write(Utf8JsonWriter writer);

    /// <summary>Reads a member.</summary>
    /// <param name="reader">At the member's name; afterwards at the end of its value.</param>
    /// <returns>Whether the shape has such a member; if not, nothing was read.</returns>
    /// <exception cref="JsonException">The value is of another type.</exception>
    public bool ReadMember(ref Utf8JsonReader reader);
}
