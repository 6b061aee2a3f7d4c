using System.Collections.Generic;
using System.Text.Json;

namespace EnvAsCode.Aws.Runtime;

/// <summary>
/// A structure that is read, changed in one place and sent back whole, as the settings of a domain are. It keeps the members that this
/// client does not model, so that sending it back does not clear what someone else has set.
/// </summary>
public abstract class ExtensibleStructure
{
    /// <summary>The members without a property here, as the service sent them; <see langword="null"/> if there are none.</summary>
    public IDictionary<string, JsonElement>? AdditionalMembers { get; set; }

    private protected void WriteAdditionalMembers(Utf8JsonWriter writer)
    {
        if (this.AdditionalMembers is not { } members)
        {
            return;
        }

        foreach ((string name, JsonElement value) in members)
        {
            writer.WritePropertyName(name);
            value.WriteTo(writer);
        }
    }

    private protected bool ReadAdditionalMember(ref Utf8JsonReader reader)
    {
        string name = reader.GetString()!;
        reader.Read();
        this.AdditionalMembers ??= new Dictionary<string, JsonElement>();
        this.AdditionalMembers[name] = JsonElement.ParseValue(ref reader);
        return true;
    }
}
