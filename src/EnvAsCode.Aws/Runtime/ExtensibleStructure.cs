using System.Collections.Generic;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace EnvAsCode.Aws.Runtime;

/// <summary>
/// A structure that is read, changed in one place and sent back whole, as the settings of a domain are. It keeps the members that this
/// client does not model, so that sending it back does not clear what someone else has set.
/// </summary>
public abstract class ExtensibleStructure
{
    /// <summary>The members without a property here, as the service sent them; <see langword="null"/> if there are none.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalMembers { get; set; }
}
