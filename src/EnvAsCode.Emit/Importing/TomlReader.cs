using System.Collections.Generic;

namespace EnvAsCode.Emit.Importing;

/// <summary>
/// Reads TOML 1.0: its headers, keys and what may be defined twice. A reader of our own, since every library that reads TOML and loads
/// into a compiler brings System.Text.Json and what that depends on (docs/adr/0010).
/// </summary>
internal sealed class TomlReader
{
    // Nobody nests so deep by hand, and the stack of a compiler ends.
    internal const int MaximumDepth = 64;

    private readonly TomlScanner scanner;
    private readonly TomlValueReader values;
    private readonly TomlTable root = new(0) { Origin = TomlTableOrigin.Header };
    private TomlTable current;
    private int section;

    private TomlReader(string text)
    {
        this.scanner = new TomlScanner(text);
        this.values = new TomlValueReader(this.scanner, this.ReadKeyValue);
        this.current = this.root;
    }

    /// <summary>The root table of a file.</summary>
    /// <exception cref="TomlSyntaxException">The text is no TOML.</exception>
    public static TomlTable Read(string text)
    {
        TomlReader reader = new(text);
        while (reader.scanner.SkipToContent())
        {
            if (reader.scanner.Next == '[')
            {
                reader.ReadHeader();
            }
            else
            {
                reader.ReadKeyValue(reader.current, reader.section);
            }

            reader.scanner.ExpectLineEnd();
        }

        return reader.root;
    }

    private void ReadHeader()
    {
        int start = this.scanner.Position;
        this.scanner.Position++;
        bool isArray = this.scanner.Take('[');
        List<(string Name, int Start)> key = this.ReadKey();
        this.scanner.Expect(']');
        if (isArray)
        {
            // No blank between the two.
            this.scanner.Expect(']', skipBlanks: false);
        }

        this.section++;
        TomlTable parent = this.root;
        for (int i = 0; i < key.Count - 1; i++)
        {
            parent = Descend(parent, key[i]);
        }

        (string name, int nameStart) = key[key.Count - 1];
        this.current = isArray ? AddItem(parent, name, nameStart, start) : DefineTable(parent, name, nameStart, start);
    }

    private static TomlTable Descend(TomlTable parent, (string Name, int Start) part)
    {
        switch (parent[part.Name])
        {
            case null:
                TomlTable made = new(part.Start) { Origin = TomlTableOrigin.Implied };
                parent.Add(part.Name, part.Start, made);
                return made;
            case TomlTable { Origin: not TomlTableOrigin.Inline } table:
                return table;
            case TomlArray { IsOfTables: true } array:
                return (TomlTable)array.Items[array.Items.Count - 1];
            default:
                throw new TomlSyntaxException(part.Start, "'" + part.Name + "' is a value already, and no table");
        }
    }

    private static TomlTable DefineTable(TomlTable parent, string name, int nameStart, int start)
    {
        if (parent[name] is TomlTable { Origin: TomlTableOrigin.Implied } implied)
        {
            implied.Origin = TomlTableOrigin.Header;
            return implied;
        }

        if (parent[name] is not null)
        {
            throw new TomlSyntaxException(nameStart, "'" + name + "' is defined already");
        }

        TomlTable table = new(start) { Origin = TomlTableOrigin.Header };
        parent.Add(name, nameStart, table);
        return table;
    }

    private static TomlTable AddItem(TomlTable parent, string name, int nameStart, int start)
    {
        TomlTable item = new(start) { Origin = TomlTableOrigin.Header };
        switch (parent[name])
        {
            case null:
                parent.Add(name, nameStart, new TomlArray(start) { IsOfTables = true, Items = { item } });
                return item;
            case TomlArray { IsOfTables: true } array:
                array.Items.Add(item);
                return item;
            default:
                throw new TomlSyntaxException(nameStart, "'" + name + "' is defined already, and not with [[" + name + "]]");
        }
    }

    private void ReadKeyValue(TomlTable table, int inSection)
    {
        List<(string Name, int Start)> key = this.ReadKey();
        this.scanner.Expect('=');
        for (int i = 0; i < key.Count - 1; i++)
        {
            (string part, int partStart) = key[i];
            switch (table[part])
            {
                case null:
                    TomlTable made = new(partStart) { Origin = TomlTableOrigin.DottedKey, Section = inSection };
                    table.Add(part, partStart, made);
                    table = made;
                    break;
                case TomlTable { Origin: TomlTableOrigin.DottedKey } dotted when dotted.Section == inSection:
                    table = dotted;
                    break;
                default:
                    throw new TomlSyntaxException(partStart, "'" + part + "' is defined already, and a dotted key cannot add to it");
            }
        }

        (string name, int start) = key[key.Count - 1];
        if (table[name] is not null)
        {
            throw new TomlSyntaxException(start, "'" + name + "' is defined already");
        }

        this.scanner.SkipBlanks();
        table.Add(name, start, this.values.Read());
    }

    // name, "quoted" and 'quoted', with dots and blanks between them.
    private List<(string Name, int Start)> ReadKey()
    {
        List<(string Name, int Start)> parts = [];
        do
        {
            this.scanner.SkipBlanks();
            int start = this.scanner.Position;
            if (parts.Count == MaximumDepth)
            {
                throw new TomlSyntaxException(start, "a key has more than " + MaximumDepth + " parts");
            }

            parts.Add((this.scanner.Next is '"' or '\'' ? this.values.ReadKeyString() : this.scanner.ReadBareKey(), start));
            this.scanner.SkipBlanks();
        }
        while (this.scanner.Take('.'));

        return parts;
    }
}
