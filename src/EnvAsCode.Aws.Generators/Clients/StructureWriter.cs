using System.Linq;

namespace EnvAsCode.Aws.Generators.Clients;

/// <summary>Writes the structures of a client, each with its own marshaller: no reflection when the program runs.</summary>
internal sealed class StructureWriter(ClientModel client)
{
    private readonly Names names = client.Names;
    private readonly Marshalling marshalling = new(client.Names);

    /// <summary>The source text.</summary>
    public string Write()
    {
        CodeWriter code = new(
            client.Namespace + ".Model",
            "System",
            "System.Collections.Generic",
            "System.Text.Json",
            "Amazon.Runtime",
            "EnvAsCode.Aws.Runtime");
        foreach (ClientStructure structure in client.Structures)
        {
            this.Write(code, structure);
        }

        return code.ToString();
    }

    private void Write(CodeWriter code, ClientStructure structure)
    {
        code.Line();
        code.Summary(structure.Words);
        code.Open($"public sealed partial class {structure.Name} : {(structure.Base is null ? "" : structure.Base + ", ")}IShape");
        foreach (ClientMember member in structure.Members.Where(member => member.Words is not null))
        {
            this.WriteProperty(code, member);
            code.Line();
        }

        this.WriteWriter(code, structure);
        code.Line();
        this.WriteReader(code, structure);
        code.Close();
    }

    private void WriteProperty(CodeWriter code, ClientMember member)
    {
        code.Summary(member.Words!);
        string[] facts =
        [
            .. member.Facts.IsRequired && !member.Facts.IsAuto ? ["Required = true"] : (string[])[],
            .. member.IsSensitive ? ["Sensitive = true"] : (string[])[],
        ];
        if (facts.Length > 0)
        {
            code.Line($"[Amazon.Runtime.Internal.AWSProperty({string.Join(", ", facts)})]");
        }

        string value = member.Facts.IsAuto ? " = Guid.NewGuid().ToString();" : "";
        code.Line($"public {this.names.TypeOf(member.Facts.Type)}? {member.Name} {{ get; set; }}{value}");
    }

    private void WriteWriter(CodeWriter code, ClientStructure structure)
    {
        code.Open("void IShape.Write(Utf8JsonWriter writer)");
        code.Line("writer.WriteStartObject();");
        int number = 0;
        foreach (ClientMember member in structure.Members)
        {
            string name = CodeWriter.Literal(member.Facts.Name) + "u8";
            if (member.Facts.IsRequired && !member.Facts.IsAuto)
            {
                string required = $"this.{member.Name} ?? throw ShapeWriter.NotSet(nameof({structure.Name}), nameof(this.{member.Name}))";
                code.Line($"writer.WritePropertyName({name});");
                code.Line(this.marshalling.Write(member.Facts.Type, "writer", required) + ";");
                continue;
            }

            string value = "value" + number++;
            code.Open($"if (this.{member.Name} is {{ }} {value})");
            code.Line($"writer.WritePropertyName({name});");
            code.Line(this.marshalling.Write(member.Facts.Type, "writer", value) + ";");
            code.Close();
        }

        if (structure.Base == "ExtensibleStructure")
        {
            code.Line("this.WriteAdditionalMembers(writer);");
        }

        code.Line("writer.WriteEndObject();");
        code.Close();
    }

    private void WriteReader(CodeWriter code, ClientStructure structure)
    {
        code.Open("bool IShape.ReadMember(ref Utf8JsonReader reader)");
        foreach (ClientMember member in structure.Members)
        {
            code.Open($"if (ShapeReader.Is(ref reader, {CodeWriter.Literal(member.Facts.Name)}u8))");
            code.Line($"this.{member.Name} = {this.marshalling.Read(member.Facts.Type)};");
            code.Line("return true;");
            code.Close();
            code.Line();
        }

        code.Line(structure.Base == "ExtensibleStructure" ? "return this.ReadAdditionalMember(ref reader);" : "return false;");
        code.Close();
    }
}
