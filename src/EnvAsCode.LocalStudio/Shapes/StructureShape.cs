using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using EnvAsCode.LocalStudio.Protocol;

namespace EnvAsCode.LocalStudio.Shapes;

/// <summary>
/// A structure. A member that it does not know is left alone: the service adds members faster than this table, and what a client sent
/// is kept and given back.
/// </summary>
internal sealed class StructureShape(string name, bool isUnion, Func<IReadOnlyList<ShapeMember>> members) : Shape(name)
{
    /// <summary>The members; made when they are first asked for, as most structures never are.</summary>
    public IReadOnlyList<ShapeMember> Members => field ??= members();

    /// <summary>Whether exactly one member has to be given.</summary>
    public bool IsUnion { get; } = isUnion;

    /// <inheritdoc/>
    public override void Validate(JsonNode value, string path, ValidationErrors errors)
    {
        if (value is not JsonObject structure)
        {
            throw ApiException.Serialization(value, "Structure", path);
        }

        foreach (ShapeMember member in this.Members)
        {
            string memberPath = path.Length == 0 ? member.PathName : $"{path}.{member.PathName}";
            if (structure[member.Name] is { } given)
            {
                member.Shape.Validate(given, memberPath, errors);
            }
            else if (member.IsRequired)
            {
                errors.AddNull(memberPath);
            }
        }

        if (this.IsUnion && this.Members.Count(member => structure[member.Name] is not null) > 1)
        {
            throw ApiException.Serialization($"Unions must have only one member set at '{path}'.");
        }
    }
}
