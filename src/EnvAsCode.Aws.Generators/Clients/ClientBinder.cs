using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using EnvAsCode.Aws.Generators.Models;

namespace EnvAsCode.Aws.Generators.Clients;

/// <summary>Puts the facts of a model and the words of its annotations together: what the operations of the client need.</summary>
internal sealed class ClientBinder
{
    private const string Token = "NextToken";

    private readonly ServiceModel model;
    private readonly Annotations annotations;
    private readonly Names names;
    private readonly ClientModel client;
    private readonly HashSet<string> seen = [];

    private ClientBinder(string name, ServiceModel model, Annotations annotations)
    {
        this.model = model;
        this.annotations = annotations;
        this.names = new Names(model, annotations.Milliseconds);
        string service = annotations.Facts.TryGetValue("service", out string? words) ? words : name;
        this.client = new ClientModel(name, model, this.names, service);
    }

    /// <summary>The client of a service.</summary>
    /// <param name="name">The service's name in .NET.</param>
    public static ClientModel Bind(string name, ServiceModel model, Annotations annotations)
    {
        ClientBinder binder = new(name, model, annotations);
        foreach (Operation operation in model.Operations.Where(operation => annotations.Operations.Contains(operation.Name)))
        {
            binder.Add(operation);
        }

        foreach (string error in annotations.Errors)
        {
            binder.client.Errors[error] = binder.Document(error);
        }

        return binder.client;
    }

    private void Add(Operation operation)
    {
        if (operation.Page is { } page && Names.OfMember(page.Token) != Token)
        {
            throw new InvalidDataException($"{operation.Name} pages by {page.Token}; paginators know {Token} only.");
        }

        string method = $"<see cref=\"{this.client.Interface}.{operation.Name}Async\"/>";
        (string request, string response) = operation.Page is null
            ? ("AmazonWebServiceRequest", "AmazonWebServiceResponse")
            : ("PagedRequest", "PagedResponse");
        this.AddStructure(operation.Name + "Request", operation.Input, request, $"The request of {method}.", operation.Page);
        this.AddStructure(operation.Name + "Response", operation.Output, response, $"The answer of {method}.", operation.Page);
        List<ClientPages> pages = [];
        foreach (string items in operation.Page?.Items ?? [])
        {
            if (this.Pages(operation, items) is { } found)
            {
                pages.Add(found);
            }
        }

        foreach (string error in operation.Errors.Select(Names.OfError))
        {
            if (!this.client.Errors.ContainsKey(error))
            {
                this.client.Errors.Add(error, this.Document(error));
            }
        }

        this.client.Operations.Add(new(operation.Name, this.Document(operation.Name + "()"), pages));
    }

    /// <summary>Follows the names to the items of a page; there are none where a name on the way is not modelled.</summary>
    private ClientPages? Pages(Operation operation, string items)
    {
        string structure = operation.Name + "Response";
        List<string> path = [];
        foreach (string name in items.Split('.').Select(Names.OfMember))
        {
            ClientStructure owner = this.client.Structures.Single(one => one.Name == structure);
            ClientMember? member = owner.Members.FirstOrDefault(one => one.Name == name);
            if (member is null)
            {
                return null;
            }

            path.Add(name);
            if (member.Facts.Type is ListType list)
            {
                string words = (member.Words ?? "").Split(["of this page."], StringSplitOptions.None)[0].TrimEnd('.', ' ');
                return new(name, string.Join("?.", path), this.names.TypeOf(list.Item), words + " of all pages.");
            }

            structure = this.names.TypeOf(member.Facts.Type);
        }

        return null;
    }

    private void AddStructure(string name, string? shape, string? baseType, string words, Page? page)
    {
        if (!this.seen.Add(name))
        {
            return;
        }

        Structure facts = shape is null ? new Structure(name, false, false, []) : this.model.Structures[shape];
        bool isExtensible = this.annotations.Extensible.Contains(name);
        List<ClientMember> members = [];
        foreach (Member member in facts.Members)
        {
            string property = Names.OfMember(member.Name);
            bool isPaging = page is not null && property == Token;
            string? text = isPaging ? null : this.annotations.Words(name, property);
            if (text is not null || isPaging)
            {
                bool isSensitive = facts.IsSensitive
                    || this.IsSensitive(member.Type)
                    || this.annotations.Sensitive.Contains($"{name}.{property}");
                members.Add(new(member, property, text, isSensitive));
            }
            else if (!isExtensible && !this.annotations.IsOmitted(name, property))
            {
                this.client.Undocumented.Add($"{name}.{property}");
            }
        }

        // Where in a list one is, is said after what is asked for.
        string? limit = page?.Limit is null ? null : Names.OfMember(page.Limit);
        IEnumerable<ClientMember> sent = members.OrderBy(member => member.Words is null ? 1 : member.Name == limit ? 2 : 0);
        this.client.Structures.Add(new(name, baseType, words, [.. sent]));
        foreach (ClientMember member in members)
        {
            this.AddShapes(member.Facts.Type);
        }
    }

    private void AddShapes(TypeReference type)
    {
        switch (type)
        {
            case ListType list:
                this.AddShapes(list.Item);
                break;
            case MapType map:
                this.AddShapes(map.Value);
                break;
            case NamedType named when this.names.KindOf(named) == "structure":
                string name = this.names.OfShape(named.Name);
                string? baseType = this.annotations.Extensible.Contains(name) ? "ExtensibleStructure" : null;
                if (!this.seen.Contains(name))
                {
                    this.AddStructure(name, named.Name, baseType, this.Document(name), page: null);
                }

                break;
            case NamedType named when this.names.KindOf(named) == "enumeration" && this.seen.Add(named.Name):
                this.client.Enumerations.Add(this.Bind(this.model.Enumerations[named.Name]));
                break;
        }
    }

    private ClientEnumeration Bind(Enumeration enumeration)
    {
        string name = this.names.OfShape(enumeration.Name);
        List<ClientValue> values = [];
        foreach (string value in this.annotations.Open.Contains(name) ? [] : enumeration.Values)
        {
            string constant = Names.OfValue(value);
            string? words = this.annotations.Words(name, constant);
            if (words is null)
            {
                this.client.Undocumented.Add($"{name}.{constant}");
            }

            values.Add(new(value, constant, words ?? ""));
        }

        return new(name, this.Document(name), values);
    }

    private bool IsSensitive(TypeReference type) => type switch
    {
        ListType list => this.IsSensitive(list.Item),
        MapType map => this.IsSensitive(map.Key) || this.IsSensitive(map.Value),
        NamedType named => (this.model.Scalars.TryGetValue(named.Name, out Scalar? scalar) && scalar.IsSensitive)
            || (this.model.Structures.TryGetValue(named.Name, out Structure? structure) && structure.IsSensitive),
        _ => false,
    };

    private string Document(string subject)
    {
        if (this.annotations.Words(subject) is { } words)
        {
            return words;
        }

        this.client.Undocumented.Add(subject);
        return "";
    }
}
